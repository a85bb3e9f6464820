"""How German names people, places and organisations."""

from __future__ import annotations

# ruff: noqa: E501 - a group reads better on one line
from monitor.core.language.lexicons.lexicon import NameWords, groups, labels, listed

NAMES = NameWords(
    titles=listed(
        """
        herr herrn frau dr prof professor professorin doktor sir lord lady graf gräfin fürst könig
        königin prinz prinzessin kaiser papst kardinal bischof bischöfin pfarrer pfarrerin pater
        präsident präsidentin präsidenten staatspräsident staatspräsidentin bundespräsident
        ministerpräsident ministerpräsidentin ministerpräsidenten premierminister premierministerin
        kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin außenminister
        außenministerin innenminister innenministerin finanzminister finanzministerin
        verteidigungsminister verteidigungsministerin gesundheitsminister gesundheitsministerin
        bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin senator senatorin landrat
        landrätin general oberst major hauptmann kommissar kommissarin staatsanwalt staatsanwältin
        oberstaatsanwalt oberstaatsanwältin richter richterin sprecher sprecherin polizeisprecher
        polizeisprecherin chef chefin vorsitzender vorsitzende direktor direktorin leiter leiterin
        trainer trainerin kapitän regierungschef regierungschefin abgeordneter abgeordnete
        """
    ),
    address=listed("herr herrn frau dr prof professor professorin doktor sir"),
    suffixes=listed("jr sr mdb mdl"),
    links=listed("von van der den de zu zum zur und für am an im des di da la le y al bin"),
    bodies=listed(
        """
        partei gewerkschaft firma unternehmen rat vorstand verein regierung ministerium
        behörde amt polizei gericht bank klinik schule universität gruppe ausschuss
        verband armee kirche parlament kommission familie
        """
    ),
    pronouns=listed(
        """
        er sie es ihn ihm ihr ihnen sein seine seinen seinem seiner ihre ihren ihrem ihrer dessen
        deren dieser diese dieses welcher welche
        """
    ),
    same=groups(
        """
        uno, un, vereinte nationen, vereinten nationen
        eu, europäische union, europäischen union, europäisch
        usa, us, vereinigte staaten, vereinigten staaten, amerika, amerikanisch
        großbritannien, vereinigtes königreich, britisch, briten, brite, britin
        deutschland, bundesrepublik, bundesrepublik deutschland, deutsch, deutsche, deutschen
        frankreich, französisch, franzose, franzosen, französin
        russland, russisch, russe, russen
        ukraine, ukrainisch, ukrainer, ukrainerin
        polen, polnisch, pole
        türkei, türkisch, türke, türken
        schweiz, schweizer, schweizerisch
        österreich, österreichisch, österreicher
        nordkorea, nordkoreanisch, nordkoreaner
        südkorea, südkoreanisch, südkoreaner
        china, chinesisch, chinese, chinesen
        griechenland, griechisch, grieche, griechen
        dänemark, dänisch, däne, dänen
        schweden, schwedisch, schwede
        spanien, spanisch, spanier
        niederlande, niederländisch, niederländer
        bka, bundeskriminalamt
        dgb, deutscher gewerkschaftsbund
        kiew, kyjiw, kyiv
        odessa, odesa
        charkiw, charkow
        """
    ),
    compass=listed("nord süd ost west nördlich südlich neu ober unter groß"),
    case_endings=listed("s es n en e"),
    demonyms=("er", "ern", "erin", "isch", "ische", "ischen", "ischer", "isches"),
    loaded=labels(
        """
        staatschef, präsident, staatsoberhaupt, staatslenker : machthaber, diktator, tyrann, despot, autokrat, gewaltherrscher, führer
        regierung, führung, staatsführung : regime, junta, diktatur, clique
        aktivist, aktivistin : extremist, extremistin, radikaler, terrorist, fanatiker, chaot
        aktivisten, aktivistinnen : extremisten, radikale, terroristen, fanatiker, chaoten
        kämpfer, soldaten, bewaffnete : rebellen, aufständische, terroristen, milizen, separatisten, freiheitskämpfer, söldner
        demonstranten, demonstrierende, protestierende, menge : randalierer, chaoten, mob, störer, krawallmacher, pöbel
        protest, demonstration, kundgebung, proteste : aufstand, randale, krawall, krawalle, unruhen, putsch
        migranten, flüchtlinge, geflüchtete, asylbewerber, einwanderer : illegale, eindringlinge, asylanten
        einsatz, operation, militäroperation, konflikt : krieg, angriffskrieg, invasion, überfall, besatzung
        tötung, tod : mord, hinrichtung, massaker, ermordung
        getötet, gestorben : ermordet, hingerichtet, massakriert
        verdächtiger, verdächtige, beschuldigter, angeklagter, tatverdächtiger : täter, mörder, verbrecher
        vorfall, unfall : anschlag, angriff, attentat
        eingliederung, übernahme : annexion, besetzung, befreiung
        konservativ, konservative, konservativen : rechtsextrem, rechtsextreme, rechtsradikal, rechtsradikale, faschistisch
        """
    ),
)
