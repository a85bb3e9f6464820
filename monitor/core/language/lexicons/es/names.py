"""How Spanish names people, places and organisations."""

from __future__ import annotations

# ruff: noqa: E501 - a group reads better on one line
from monitor.core.language.lexicons.lexicon import NameWords, groups, labels, listed

NAMES = NameWords(
    titles=listed(
        """
        señor señora señorita señores sr sra srta don doña d dña dr dra doctor doctora prof profesor
        profesora lic sir lord lady rey reina príncipe princesa papa cardenal arzobispo obispo padre
        presidente presidenta primer primera ministro ministra vicepresidente vicepresidenta canciller
        alcalde alcaldesa gobernador gobernadora senador senadora diputado diputada concejal concejala
        general coronel capitán comandante teniente juez jueza fiscal director directora jefe jefa
        portavoz secretario secretaria embajador embajadora comisario comisaria entrenador líder
        """
    ),
    address=listed(
        "señor señora señorita señores sr sra srta don doña d dña dr dra doctor doctora prof profesor profesora lic sir"
    ),
    suffixes=listed("jr"),
    links=listed("de del la las los el y e en para por van von der di da do dos al"),
    bodies=listed(
        """
        partido sindicato empresa consejo club gobierno ministerio agencia policía
        tribunal banco hospital escuela universidad grupo comité asociación ejército
        iglesia fiscalía parlamento comisión familia
        """
    ),
    pronouns=listed(
        """
        él ella ellos ellas le les lo la los las su sus este esta estos estas ese esa que quien
        quienes cuyo cuya
        """
    ),
    men=listed("él"),
    women=listed("ella"),
    same=groups(
        """
        onu, naciones unidas, organización de las naciones unidas
        ue, unión europea, europeo, europea
        ee uu, eeuu, eua, estados unidos, estadounidense, estadounidenses
        reino unido, gran bretaña, británico, británica, británicos
        españa, español, española, españoles
        alemania, alemán, alemana, alemanes
        francia, francés, francesa, franceses
        otan, organización del tratado del atlántico norte
        oms, organización mundial de la salud
        fmi, fondo monetario internacional
        rusia, ruso, rusa, rusos
        china, chino, china, chinos
        corea del norte, norcoreano, norcoreana
        corea del sur, surcoreano, surcoreana
        kiev, kyiv
        """
    ),
    compass=listed("norte sur este oeste nuevo nueva"),
    case_endings=listed("s"),
    demonyms=("ano", "ana", "anos", "ense", "enses", "eño", "eña", "és", "esa", "ino", "ina", "í"),
    opening_endings=("mente", "ando", "iendo", "s"),
    loaded=labels(
        """
        líder, mandatario, presidente, gobernante : dictador, tirano, déspota, autócrata, caudillo
        gobierno, ejecutivo : régimen, junta, dictadura
        activista : extremista, radical, terrorista, fanático
        activistas : extremistas, radicales, terroristas, fanáticos
        combatientes, soldados : rebeldes, insurgentes, terroristas, guerrilleros, separatistas, mercenarios
        manifestantes, manifestante : alborotadores, vándalos, turba, violentos, vándalo
        protesta, manifestación, protestas : disturbio, disturbios, revuelta, insurrección, golpe, motín
        migrantes, inmigrantes, refugiados : ilegales, invasores
        operación, intervención, conflicto : guerra, invasión, agresión, ocupación
        muerte, fallecimiento : asesinato, ejecución, masacre
        muerto, muertos, fallecido : asesinado, asesinados, ejecutado, ejecutados, masacrado
        sospechoso, acusado, detenido : culpable, asesino, criminal
        incidente, accidente : ataque, atentado, agresión
        incorporación : anexión, ocupación, liberación
        """
    ),
)
