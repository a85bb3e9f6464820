"""French."""

from __future__ import annotations

from monitor.core.language.lexicons.fr.claims import CLAIMS
from monitor.core.language.lexicons.fr.counted import HAPPENINGS, THINGS
from monitor.core.language.lexicons.fr.figures import FIGURES
from monitor.core.language.lexicons.fr.names import NAMES
from monitor.core.language.lexicons.fr.nations import NATIONS
from monitor.core.language.lexicons.fr.numerals import NUMERALS
from monitor.core.language.lexicons.fr.stance import STANCE
from monitor.core.language.lexicons.lexicon import Lexicon, listed, opposed

LEXICON = Lexicon(
    language="fr",
    passive=listed("est sont était étaient fut furent été sera seront"),
    subject_first=True,
    agent_links=listed("par"),
    no_agents=listed(
        """
        téléphone courriel lettre erreur hasard accident voie mer air terre train bateau avion jour
        mois semaine an
        """
    ),
    done=listed("a avait avaient fut furent était étaient ont été"),
    kin=listed(
        """
        mari épouse époux veuve veuf fils fille père mère frère soeur sœur cousin cousine
        oncle tante neveu nièce grand-père grand-mère petit-fils petite-fille beau-frère belle-soeur
        compagnon compagne fiancé fiancée
        """
    ),
    numerals=NUMERALS,
    figures=FIGURES,
    names=NAMES,
    stance=STANCE,
    nations=NATIONS,
    claims=CLAIMS,
    happenings=HAPPENINGS,
    things=THINGS,
    attributions=("selon", "d'après"),
    conjunctions=listed("et"),
    moods={
        "ra": "rait",
        "ront": "raient",
        "rai": "rais",
        "e": "erait",
        "ent": "eraient",
        "rons": "rions",
    },
    clause_words=listed(
        """
        que qu' comment pourquoi si
        """
    ),
    ambiguous=listed(
        """
        déclare déclaré explique expliqué ajoute ajouté précise précisé indique indiqué note noté
        lancé lance lançait lâché
        souligne souligné annonce annoncé écrit rapporte rapporté raconte raconté répond répondu
        commente commenté signale signalé rappelle rappelé poursuit poursuivi observe observé
        remarque remarqué répète répété détaille détaillé informe informé témoigne témoigné lâche
        glisse résume mentionne relate confie confié insiste insisté ajoutent racontent annoncent
        indiquent soutient soutiennent soutenu maintient accuse accusé assure assuré assurent
        dénonce dénoncé dénoncent reproche clame jure promet promis promettent garantit garanti
        prévient prévenu alerte alerté avertit averti pense pensent croit croient estime estiment
        estimé suggère suggèrent suppose craint craignent évoque imagine redoute juge jugent doute
        doutent considère considèrent présume conjecture suspecte révèle révélé révèlent prouve
        prouvé montre montré démontre établi établit constate constaté dévoile dévoilé découvert
        vérifié certifie avéré confirme admet admis reconnaît reconnu reconnaissent avoue concède
        convient convenu conteste contesté rejette rejeté contredit source sources suivant prévu
        prévue attendu compte comptent espère envisage possible probable possibles évident
        réellement effectivement forcément apparent provisoire entend entendent
        """
    ),
    negative_prefixes=("in", "im", "il", "ir", "dé", "dés", "mal", "non", "anti"),
    only_like_negated=listed("intention intense invité imposer imposé informer importer indice"),
    opposites=opposed(
        """
        coupable coupables : innocent innocente innocents;
        autorisé autorisée autorisés autorise permis permet : interdit interdite interdits
        interdisent;
        avec : sans;
        accepté acceptée accepte approuvé approuve : rejeté rejetée rejette refusé refuse;
        gagné gagne victoire remporté : perdu perd défaite;
        hausse augmenté augmente augmentation progressé monté monte : baisse baissé
        diminué diminue diminution reculé chuté;
        plus : moins;
        supérieur supérieure : inférieur inférieure;
        bénéfice bénéfices excédent profit : perte pertes déficit;
        pour : contre;
        ouvert ouverte ouvre ouvrent : fermé fermée ferme ferment;
        avant : après;
        mort morte morts décédé : vivant vivante vivants;
        vrai vraie : faux fausse;
        réussi réussit succès : échoué échoue échec;
        condamné condamnée : acquitté acquittée relaxé;
        arrêté arrêtée : libéré libérée relâché;
        acheté achète : vendu vend;
        toujours : jamais;
        premier première : dernier dernière;
        commencé commence début : terminé termine fin;
        mieux meilleur meilleure : pire pis;
        minimum : maximum;
        inclut incluent inclus : exclut excluent exclus;
        tôt : tard;
        jusqu jusque : depuis dès;
        au-dessus : au-dessous;
        dedans intérieur : dehors extérieur;
        pendant durant : après avant;
        seulement : aussi également;
        et : ou;
        """
    ),
    fillers=listed(
        """
        encore aussi également très déjà alors donc ainsi désormais maintenant enfin
        finalement toutefois cependant pourtant ensuite puis notamment actuellement
        récemment
        """
    ),
    function_words=listed(
        """
        le la les l' un une des du de d' au aux en dans sur sous par pour avec sans chez vers entre
        depuis pendant avant après contre et ou mais ni car donc que qu' qui quoi dont où si comme
        quand lorsque parce ce cet cette ces il elle on nous vous ils elles je tu me te se s' lui
        leur leurs son sa ses mon ma mes notre nos est sont était étaient être été a ont avait
        avaient avoir ne n' pas plus moins y à c' fin début année jusqu'à
        """
    ),
    openers=listed(
        """
        cependant néanmoins toutefois pourtant or outre ailleurs entre-temps pendant parallèlement
        donc ainsi aussi également pareillement sinon malgré quoique bien tandis alors parce
        puisque après auparavant avant récemment actuellement aujourd'hui hier demain plus tard
        finalement enfin initialement d'abord premièrement deuxièmement globalement effectivement
        souvent généralement habituellement parfois beaucoup plusieurs certains tous chaque autre
        selon concernant quant grâce hormis excepté dès depuis ensuite puis maintenant bientôt
        simultanément jamais toujours seulement peut-être presque environ jusqu'ici désormais
        notamment surtout contrairement face lors afin
        """
    ),
    verb_endings=("aient", "ait", "èrent", "irent", "urent", "eront", "iront"),
    inflections=listed("e s es x r nt ent é ée és ées er ez ait aient t a ai ra ront ant ante"),
    abbreviations=listed(
        """
        m mm mme mmes mlle mlles dr pr prof me st ste sts av apr j.-c env cf etc ex p.ex c.-à-d
        art chap vol p pp n no nos éd t fig hab min max tél bd boul av janv févr avr juil sept
        oct nov déc lun mar mer jeu ven sam dim cie sté s.a ltd vs gal col cdt lt cap capt mgr
        """
    ),
)
