"""French words and phrases that may stand for one another: common verbs and nouns of news.

Written by hand. Beside a word stand those of its forms that its stem does not give. Left out are
pairs of which one says more: rescued and recovered, a ship and a boat, one child and several.
"""

GROUPS = """
tenu tenir a_eu_lieu avoir_lieu se_dérouler s'est_déroulé s'est_déroulée eu_lieu dérouler; mourir
mort décéder décédé décès; commencer débuter démarrer entamer; finir terminer achever s'achever;
recevoir reçu obtenir obtenu; augmenter progresser grimper hausse; baisser diminuer reculer chuter;
montrer démontrer; annoncer déclarer communiquer; utiliser employer se_servir; voiture automobile
véhicule; camion poids_lourd; policier agent_de_police agent; médecin docteur; entreprise société
compagnie firme; salarié employé travailleur; patron dirigeant chef; avion appareil; bateau navire;
bâtiment immeuble édifice; feu incendie; sondage enquête_d'opinion; accord pacte entente;
négociation discussion pourparlers; prison maison_d'arrêt pénitencier; hôpital clinique; enfant
gamin; élève écolier; essayer tenter; aider assister soutenir; sauver secourir; blesser blessé;
découvrir trouver retrouver; acheter acquérir acquis; construire bâtir édifier; démolir détruire
raser; réparer restaurer; rester demeurer; rencontrer croiser; arriver survenir se_produire produire
produit survenu; exiger réclamer demander; refuser rejeter; reporter repousser ajourner;
démissionner quitter_ses_fonctions; fonder créer; examiner étudier; permettre autoriser; interdire
prohiber; prix coût tarif; salaire paie rémunération; chômeur sans-emploi; début commencement; fin
terme; rapide vite; grand important; actuellement présentement; tout_de_suite immédiatement
aussitôt; souvent fréquemment; environ quelque près; bientôt prochainement; cependant toutefois
pourtant; parce puisque; maire édile; habitant résident riverain; touriste visiteur; attaque assaut;
attaquer assaillir; relever accroître; réduire abaisser; but objectif; reprendre recommencer; saluer
applaudir se_féliciter féliciter louer; conduire mener diriger; fuir s'enfuir enfuir; bénéfice
profit; avocat défenseur; verdict jugement; portable téléphone_portable; essence carburant; magasin
boutique; film long-métrage; match rencontre partie; équipe formation; loger héberger; rédiger
écrire écrit; choisir sélectionner; gagner remporter; livre ouvrage; travail emploi; guerre conflit;
vélo bicyclette; week-end fin_de_semaine; recruter engager embaucher; supprimer annuler; signer
parapher; plonger chuter dégringoler s'effondrer baisser tomber; bondir grimper s'envoler augmenter;
match rencontre; équipe formation onze; entraîneur coach technicien; gardien portier; attaquant
buteur; supporter fan; stade enceinte; victoire succès; défaite revers; vaccin injection; maladie
affection; traitement thérapie; médicament remède; patient malade; chiffre_d'affaires ventes
revenus; bénéfice gain profit; prêt crédit; impôt taxe; action titre; actionnaire investisseur;
usine site fabrique; grève débrayage; licencier renvoyer; poste emploi; pluie précipitations;
canicule vague_de_chaleur; crue inondation; train rame; ferry bac; ligne voie; embouteillage
bouchon; chercheur scientifique; étude recherche; exposition expo; tableau peinture toile; livre
roman; auteur écrivain; chanteur interprète; groupe formation; concert spectacle; école
établissement; professeur enseignant; conseil_municipal municipalité; scrutin vote élection; loi
texte; parlement assemblée; ambassadeur diplomate; trêve cessez-le-feu; soldat militaire; pompier
sapeur-pompier; dégât dommage; protester manifester; manifestation rassemblement; fermer clore;
ouvrir inaugurer; vendre céder; entrer_en_collision percuter heurter; explosion détonation; logement
habitation; habiter vivre résider loger; vouloir souhaiter entendre; proposer suggérer; participer
prendre_part; contenir comporter comprendre renfermer; durer se_prolonger; coûter revenir;
quotidiennement chaque_jour tous_les_jours; chaque_année annuellement tous_les_ans; chaque_semaine
hebdomadaire; dernièrement récemment; parvenir atteindre; partir s'en_aller; donner remettre;
conserver garder maintenir; estimer évaluer chiffrer; attendre s'attendre prévoir; causer provoquer
entraîner occasionner; détruire ravager dévaster anéantir; éteindre maîtriser; inonder submerger;
inondation crue; froid glacial; fort violent puissant; faible léger; nombreux beaucoup; plusieurs
quelques divers; entier total complet intégral; proche voisin; nouveau derechef; soudain brusquement
subitement; partiellement en_partie; propriétaire détenteur; client acheteur; vendeur marchand
commerçant; enseignant professeur instituteur; agriculteur paysan exploitant; conducteur chauffeur
automobiliste; autorité administration; loi texte législation; amende contravention; tribunal cour;
décision arrêt; vote scrutin suffrage; voter se_prononcer; élection scrutin; victoire succès; joueur
footballeur; but réalisation; spectateur public; entraîneur coach; stade enceinte; train rame
convoi; route chaussée; fermer clore clôturer; ouvrir inaugurer; chercher rechercher; disparaître
volatiliser; revenir rentrer retourner; livrer remettre; envoyer expédier dépêcher; lire parcourir;
parler s'exprimer; cave sous-sol; toit toiture; abattre couper; animal bête; voyage trajet
déplacement; vacances congés; fêter célébrer; fête festivité célébration; prix récompense
distinction; récompenser distinguer; recette revenu; chiffre_d'affaires ventes; perte déficit; dette
endettement; payer régler acquitter verser; économiser épargner; donner offrir; récolter collecter
réunir recueillir; mesurer relever; chercheur scientifique savant; étude recherche; remarquer
constater observer; savoir connaître; croire penser estimer; espérer souhaiter; craindre redouter;
avertir prévenir; promettre s'engager; accepter consentir; décider choisir; membre adhérent; club
association; adolescent jeune; âgé vieux; retraité senior; météo temps; pluie précipitation averse;
neige chute_de_neige; orage tempête; électricité courant; panne coupure; retard délai; endommager
abîmer dégrader; ensuite puis après; auparavant avant précédemment; d'abord initialement; finalement
enfin; également aussi; néanmoins malgré_tout; obtenir recueillir remporter récolter; s'élever
s'établir se_monter atteindre; légèrement un_peu; plaider réclamer
"""
