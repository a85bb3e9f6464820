"""How common French words are."""

from __future__ import annotations

BY_HALF_OCTAVES = {
    0: """
    d de des en est et l la le les que un à
    """,
    1: """
    a au c ce dans du il je on par pas pour qu qui sur une
    """,
    2: """
    avec elle j mais n ne plus s se tu vous ça
    """,
    3: """
    ai aux bien cette comme faire fait ils leur me même nous ou sa si son sont tout y être
    """,
    4: """
    aprè aussi autre ces deux lui m moi mon ont peut quand ses suis t très était été
    """,
    5: """
    alor ans avait avoir dire dit encore entre france jour là ma monde non où personne peu
    quelque rien sans te temp tous toute va
    """,
    6: """
    année avant bon chez chose contre depui donc dont déjà faut femme fois gens grand homme
    jamai juste moin notre oui premier quoi soit sous toi ton toujour trop vie voir votre
    vraiment
    """,
    7: """
    ainsi as beaucoup bonne car cas cela celle cet ceux comment compte cour doit droit enfant es
    eu fin françai grande groupe heure histoire ici mal mes mieux mois moment mort nos nouvelle
    parce pari part partie pays pendant petit place plusieur point politique pourquoi première
    puis question sais sera service seul ta troi vers ville vu état
    """,
    8: """
    affaire ailleur aime aller article assez aujourd'hui aurait avai avez avon besoin ca celui
    certain chaque ci coup côté demande dernier dernière devant dis effet entreprise eux fais
    famille fille film genre général idée jean jeu jeune jusqu'à lieu ligne lors main maintenant
    maison meilleur merci mettre ni nom nombre nouveau parle parler parti partir passe pense
    petite peux porte pouvoir prendre prix problème projet quel raison rapport reste saint
    savoir selon semaine sens serait site société soir souvent suite surtout tant travail trouve
    tête vais veut veux vos vrai également équipe étaient
    """,
    9: """
    accord action aide air an ancien argent arrive aucun aucune aura autant avaient ayant bas
    base belle cause centre certaine chef conseil corp croi dessu dieu donne donner dès début
    eau enfin ensemble ensuite europe exemple face faite façon fils fond font force forme fort
    française frère fut gouvernement gros guerre haut i important journée livre loi loin long
    match matin membre mesure ministre minute mis mise moyen mère niveau notamment nuit or ordre
    p passer passé peuvent photo pierre plan plutôt possible pourrait prend pris produit propre
    près président pu public père quatre quelle quelqu'un recherche retour région résultat
    saison seule seulement situation somme sujet système tard terme terre tes the titre tour
    trouver truc type vidéo vient vois vont vue école étai étude êtes
    """,
    10: """
    abord activité afin agit ah ait allez amis amour américain anglai armée art association
    aurai auteur autour avis avril beau blanc but cadre carte cependant chambre chance choix
    cinq classe club comprend compri condition culture cœur date deuxième devrait difficile
    différent direction donné donnée doute droite développement e emploi envie environ esprit
    etat etc euro existe fonction formation françoi garde gars gauche grâce h hier image importe
    in information intérêt janvier jeux jouer joueur juillet juin laisse langue laquelle libre
    lien lire liste longtemp lorsque mai malgré manière manque marche marché mars mec meilleure
    merde message million mode mot mouvement musique nationale noir nombreux nord nouveaux objet
    octobre offre origine ouai page parent parfoi parmi particulier peine permet peur pied pièce
    plaisir plein police population poste pourtant pouvez pratique presque prise proche
    programme propo présent présente publique période qualité québec regarde relation rencontre
    rendre risque roi rouge route rue réponse rôle sait salle santé scène seconde semble
    septembre seront simple siècle sociale sortir source sud super sécurité série sûr technique
    tellement texte train trouvé unis valeur venir vien vite vivre voilà voit voiture voix yeux
    zone économique écrit époque étant œuvre
    """,
    11: """
    accè acheter acte administration afrique aider allemagne ami annonce août appel appelle arme
    arrêter artiste attaque attend attendre attention avion b bande banque bientôt bois bonjour
    bord bout bras bureau campagne canada candidat chacun changement changer chanson charge
    chemin cher cherche chercher chien client code commence commission communauté commune
    compagnie comprendre confiance connai connu construction contrat contrôle couleur coupe
    courant course critique croire création demain demander demi derrière devenir devenu devient
    devoir différente dimanche directeur dix dois doivent domaine double durant décembre
    décision départ dû endroit entendu entrée erreur espace espèce espère européenne ex
    expérience facile faible faisait faute feu finale finalement fini forte février fête grave
    grosse générale haute hein honneur hors humain hôtel ii importante impression internet
    intérieur joue juge justice laisser lequel lettre liberté limite lit longue loui lumière
    manger mariage marie marque matière mauvai mauvaise maître mer met milieu militaire mission
    modèle montre mots moyenne médecin national nature new nombreuse note novembre numéro
    nécessaire objectif occasion of oh ok opération organisation parole partout passage pauvre
    penser perdre perdu personnage personnel peuple physique pire plupart position pourra presse
    preuve principe prochaine production présence prêt publié puisque putain quartier r regarder
    rend responsable rester revenu reçu règle réalité république réseau sauf science secteur
    sein signe simplement sinon six social soient soirée soleil solution sort sorte sortie sport
    style succè suivant taux tel telle terrain territoire transport travailler travaux traver
    troisième téléphone université utiliser utilisé vas vente version veulent victime victoire
    vieux voici voie voyage vérité x âge économie édition église élection élève élément étranger
    """,
    12: """
    absolument accident acteur actuel actuellement adresse agent aimerai al album allait
    allemand américaine analyse ancienne and animaux anti appareil appelé application apprendre
    arabe arriver arrivé arrivée arrière arrêt arrête arrêté assemblée assurer auprè autorité
    avance avantage avenir avocat bah ben blanche bleu bons bref bâtiment bébé calme camp
    capable capacité caractère carrière ceci centrale champ champion change chat chaîne chiffre
    chine choisi ciel cinéma citoyen cité clair classique coeur combat combien comité commencer
    commencé commentaire commerce commun communication complètement con concernant concour
    conférence connaissance connaître conséquence contact continue continuer contraire cool
    couple court crise créer créé cul côte dame david dehor demandé devait difficulté différence
    dirait direct directement discour disent disponible dite document dollar dommage dos dossier
    drôle dur durée débat décidé défense département député désormai détail effort employé
    enquête entend entendre environnement espagne essayer européen exactement explique expliquer
    expression f faisant fallait faux fera ferme final fou frai futur g gagner garder garçon
    gestion goût généralement habitant habitude heureux historique hiver huit humaine impossible
    industrie info instant international internationale journal journaliste jusqu'au km large
    lieux ligue lundi lutte lyon machine macron magnifique maire majorité malade maladie marine
    michel midi ministère mm mme moderne moitié mondiale monsieur montrer montréal musée mètre
    média mémoire méthode nation neuf normal o obtenir opinion ouest outre ouvert ouverture
    ouvrage paix papier parc parfait particulièrement party paul payer pensée permettre permi
    perte philippe pleine poid policier pont populaire port porter pose possibilité pouvait
    pression prince principale prison privé privée pro probablement prochain professeur
    professionnel propose proposition propriétaire propriété protection province puissance
    puisse quant radio rapide rapidement rappelle rare regard religion rendez rendu reprise
    représentant respect responsabilité retraite retrouve retrouver revenir riche russe russie
    réalisé référence régime répondre réunion réussi rêve samedi sang scientifique second secret
    seigneur sentiment sept serai sert siège sociaux soi soin sol soldat sorti soutien souvenir
    stade structure suffit suisse suivi suivre supérieur surface surprise sérieux sœur table
    taille tandi tendance tenir test théâtre tien tient to tombe tomber total touche toutefoi
    traitement tôt union unique unité usage v vacance vaut vendredi vent venu vert via viennent
    village violence vis visage visite vitesse vol volonté vote voulait voulez vouloir voulu
    véhicule véritable york échange écoute écrire éducation élevé émission énergie épisode
    établissement étudiant éviter évolution événement île
    """,
    13: """
    absence achat actuelle adore agence amérique angleterre appri approche arbre assurance
    atteint auraient balle beaux belgique bizarre blessé bonheur bouche boulot boîte britannique
    bruit budget café capitaine capitale cent changé chargé charle chaud cheveux chinoi choisir
    coin collection complexe compter concerne concert conflit connaît conseiller consommation
    content contenu contexte coût crime croit cru crédit célèbre danger dedan delà dessin dessou
    disait discussion disposition distance diver doigt déclaration découverte découvrir désolé
    eh end ennemi enseignement entier entretien enver envoyer envoyé espoir essai examen
    exercice exposition extrême extérieur facebook facilement fasse faudra faveur fer festival
    figure fil finir fleur froid front frontière fruit gagné gaz george gueule génération
    hauteur hollande http hôpital identité imagine importance impôt individu influence inscrit
    institution intention intervention intéressant invité italie jacque jardin jeudi john joué
    juif laissé lance lecture lendemain locale logement lois londre lorsqu'il lu lycée madame
    magasin mari marseille masse meme milliard moindre montagne moteur musulman mérite métier
    naissance naturel nicola noire noms nouvel noël né officiel opposition oublier oublié
    ouverte ouvre ouvrir pareil parlement parlé partage partenaire patron peau phrase piste
    planète poser pourrai principal processu procè préfère présenter présenté prévu ps
    publication quotidien recevoir rencontrer rentrer représente ressource retard revient revue
    rire roman rose royaume réaction réel réforme répond réseaux réserve révolution sac sainte
    salaire salut scolaire secrétaire section servir sexe situé souci souhaite spectacle st star
    station statistique suivante supérieure séance tableau tels tenu top totalement traité
    travaille tribunal triste troupe télé u uniquement utile utilisation utilise vendre verre
    vide vieille vin vingt vit vivant voisin volume voulai vraie week écran électrique énorme
    étape étoile évidemment
    """,
}
"""Terms by the half octaves that their share of documents lies under 1: 4 is a quarter."""
