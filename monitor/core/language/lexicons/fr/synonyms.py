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
vélo bicyclette; week-end fin_de_semaine
"""
