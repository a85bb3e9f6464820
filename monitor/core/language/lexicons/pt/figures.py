"""Portuguese: what stands beside figures in the news."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import FigureWords, listed

FIGURES = FigureWords(
    labels=listed(
        """
        artigo artigos regra cláusula capítulo parágrafo categoria sala pavilhão porta cais
        plataforma terminal linha rota estrada autoestrada página número nº bloco edifício andar
        câmara distrito zona sector setor voo versão nível fase grupo classe canal autocarro
        ônibus comboio trem anexo resolução processo modelo tipo temporada jornada rodada forno
        poço secção seção
        """
    ),
    ratios=listed(
        """
        em cada de
        """
    ),
    former=listed(
        """
        primeiro inicialmente anteriormente antes até ontem contra após vez lugar
        """
    ),
    copulas=listed("era eram foi foram havia tinha tinham"),
    withdrawn=listed(
        """
        retir- retrat- desment- corrig- correção retific- errad- erro- engan- fals- anul-
        ilegal- revog-
        """
    ),
    statements=listed("número- dado- declaraç- afirmaç- estimativa- balanço o_que"),
    others=listed(
        """
        outro outra outros outras mais adicional adicionais novos novas
        """
    ),
    steps=listed("em"),
    updates=listed(
        """
        agora já sobe subiu subiram aumentou ascende chega chegou chegam chegaram desceu caiu
        cresceu
        """
    ),
    totals=listed("total todo"),
    parts=listed("dos_quais das_quais entre_eles deles incluindo"),
    spans=listed(
        """
        durante em dentro após depois desde há por cada últimos últimas próximos próximas antes
        """
    ),
    counts=listed(
        """
        sabe sabem calculado estimado contado registado estima estimam calcula calculam conta
        contam fala falam contabiliza regista registra aponta avalia mede dá
        insiste mantém sustenta confirma confirmam admite
        """
    ),
    ors=listed("ou e"),
    none=listed(
        """
        nenhum nenhuma ninguém zero
        """
    ),
    when=listed(
        """
        em no na a durante
        """
    ),
    than=listed("que"),
    among=listed("entre"),
    relatives=listed("que quem cujo cuja"),
    sums_up=listed("o_que_eleva elevando com_o_que assim"),
    right=listed("correto correta exato certa certo aceit- admit-"),
    points_back=listed("isso isto o"),
    passives=listed("é são foi foram sido"),
)
