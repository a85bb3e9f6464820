"""Portuguese: forms of words that no ending makes, behind the word that they are forms of.

Derived from the data of simplemma 2.0 for the commonest words of wordfreq 3.1.1; see NOTICE.
`scripts/irregular_forms.py` makes it.
"""

from __future__ import annotations

FORMS = """
abordagem abordagens; abrir abra abre abrem abri abrindo abriu abro; acabar acabei; aceitar aceitei;
acessível acessíveis; acha achas; achar acha achado acham achamos achando achava achavam achei acho
achou; acontecer acontecesse aconteça; acontecimento acontecimentos; acordar acordei; acreditar
acreditei; acto actos; actual actuais; acção acções; adiar adiado; adicional adicionais; adir adam
adi; adorar adorei; afim afins; agir age agem agindo agiu; agoniar agonia; agradecer agradeço;
agropecuário agropecuária; agrário agrária; aguar agua aguarde; agência agências; agüentar aguentar;
airar aires; ajudar ajudá; alar alem alá; aldeia aldeias; aleatório aleatória; alegria alegrias;
alemão alemã alemães alemãs; alfar alfa; algum alguns; alheio alheia; aliar aliado; aliciar alicia;
alma almas; almofadar almofada; alta altas; alto alta altos; alvo alvos; amar ama amado amam amamos
amando amas amava ame amei amou; ambiental ambientais; ambos ambas; amigo amiguinho; ancestral
ancestrais; andar anda andado andam andando andava andei ando andou; anel anéis; animal animais;
anistiar anistia; anjo anjos; ano anos; anual anuais; anunciar anuncia; anão anões; apaixonar
apaixonei; aparecer apareça; apartamento apartamentos; apo apos; aprender aprendi; arcar arca; arco
arcos; are ares; argumento argumentos; arma armas; armar armado armando; arrepender arrependo; arte
artes; artesão artesãos; artificial artificiais; arábio arábia; asa asas; asar asa; assar assado;
assembleia assembleias; assistir assisti; assistência assistências; atar ata; ato atos; ator
atrizes; atrair atrai atraído; atribuir atribui atribuído; atual atuais; atuar atua atuam atuando
atuou; audiência audiências; aula aulas; auto autos; automóvel automóveis; autoral autorais; avaliar
avalia; ave aves; avisar avisei; avião aviões; avô avó avós; azul azuis; ação ações; babar baba
babá; bactéria bactérias; baixo baixinho; bala balas; baleia baleias; balão balões; bancário
bancária; banir banido; bar bares; barril barris; base bases; bate bates; bater bata bate batem
batendo bateu bati batida; bateria baterias; beber beba bebe bebendo bebeu bebi bebo; bebê bebês;
belo bela belas belos; bem bens; bernar bernardes; betar beta; biografia biografias; blog blogs;
blogar blogue; bobo boba; bocado bocadinho; bocar bocado; bogotar bogotá; bola bolas; bolo bolos;
bom boa boas bons; bombardear bombardeio; bonito bonitinho; bori boris; bota botas; botar bota;
botão botões; brasil brazil; caber cabe; cabo cabos; cachorro cachorrinho; cadeia cadeias; café
cafés; caiar caia; cair caem cai caindo caio caiu caí caído caíram; caixa caixinha; calar cala
calado; califórnio califórnia; calça calcinha; cama camas; camisa camisinha; campeão campeã;
camponês camponeses; canal canais; cansar cansei; canto cantinho; capa capas; capital capitais; cara
caras carinha; caro cara caros; casa casas; casal casais; casamento casamentos; casar casado case
casou; caso casos; categoria categorias; caçar caçando; cear ceará; cegar cega; cego cegos; cena
cenas; central centrais; cerar cera; cereal cereais; cerebral cerebrais; cerimônia cerimônias;
certificar certifique; chamar chamei chamá; chefiar chefia; chegar chegasse chegue cheguei; chinês
chinesa chinesas chineses; chorar chorei; cidadão cidadã cidadãos; circunstância circunstâncias;
cirurgia cirurgias; citar cita citado citando citou; civil civis; ciência ciências; cobrir coberto
cobertos; coisa coisinha; colar cola cole; colateral colaterais; colocar colocá coloque coloquei
coloquem; colonial coloniais; colômbio colômbia; combustível combustíveis; comedir começo; comer
coma come comem comemos comeu comi comia; comercial comerciais; começar comece comecei comecem;
comigo connosco contigo; companhia cia companhias; competência competências; compor compõe compõem;
comportamento comportamentos; comprar comprei; comum comuns; comunitário comunitária; concluir
conclui concluído; conferência conferências; confiar confia; confiável confiáveis; confortável
confortáveis; conhecer conheci conhecê conheça conheçam conheço; conhecimento conhecimentos;
conseguir consegui conseguimos conseguirmos conseguisse consiga consigam consigo; consequência
consequências conseqüências; constitucional constitucionais; constituir constitui constituído;
construir construído construíram constrói; consumir consome; contar contei; conter continha contém
contêm; continuar continuei; contribuir contribui contribuído contribuíram; controvérsia
controvérsias; contrário contrária; convencional convencionais; conversar conversei; convidar
convida; convir convém; copa copas; copar copa; copo copos; corar cores; corporal corporais; correr
corri; cortar cortei; cota cotas; cotar cota; coxa coxas; crer creio crê; crescer cresci; criar cria
criado criam criamos criando crie criei criou; criminal criminais; cristal cristais; cristão cristã
cristãos cristãs; croácio croácia; cruel cruéis; cubar cuba; cucar cuca; cujo cuja cujas cujos;
culinário culinária; cultural culturais; cão cadela cães; céu céus; dada dadas; dado dada dados;
dama damas; danar dana dane; dano danos; dançar dance; dar dado dai damos dando darem daremos daria
dará darão dava davam deem dei der dera deram deste destes deu dou dão dêem; data datas; decidir
decidi decidimos; dedo dedos; deficiência deficiências; degrau degraus; deixar deixei deixá; delir
dele deles; demo demos; denunciar denuncia; denúncia denúncias; departamento departamentos;
dependência dependências; depoimento depoimentos; descobrir descoberto descobri descobrimos
descubra; descrever descrita descrito; desenvolvimento desenvolvimentos; desistir desisti; destruir
destruído destruíram destrói; deter detém; deve deves; dever deva deve devem devemos devendo deverá
deveríamos devia deviam devo; dia dias; dica dicas; difícil difíceis; digital digitais; diminuir
diminui; direito direitinho; disponível disponíveis; dispor dispõe; distanciar distancia; distribuir
distribuído; distância distâncias; dita ditas; ditar dita ditado; dito ditos; divergência
divergências; divo diva; dizer diga digam digamos digo direi diria dirá disse disser disseram
dissesse dito diz dizem dizemos dizendo dizes dizia diziam; diária diárias; diário diária; doar
doado doou; doce doces; documento documentos; doer doeu; dois duas; dono dona donos; dor dores;
dormir dormi durma durmo; dose doses; duna dunas; durar dura duram durou; duro duras; economia
economias; educacional educacionais; egípcio egípcia; eixo eixos; ele ela elas eles; eleitoral
eleitorais; eliminatória eliminatórias; email emails; emocional emocionais; empreendimento
empreendimentos; empresarial empresariais; encontrar encontrei encontrá; energia energias; enricar
enrique; ensinamento ensinamentos; ente entes; entender entendi; entrar entrei; entravar entrava;
enviar enviei; equipamento equipamentos; errar erra errado errou; erro erros; erva ervas;
esclarecimento esclarecimentos; escolher escolhi; escravo escrava; escrever escrevi; escutar
escutei; escócio escócia; espacial espaciais; espanhol espanhóis; especial especiais; especiaria
especiarias; esperar esperei; espiritual espirituais; esquecer esqueci esqueça esqueçam esqueço;
esse essa essas esses; essencial essenciais; estabelecimento estabelecimentos; estadual estaduais;
estar estado estamos estando estarei estarmos estará estaríamos estava estavam esteja estejam esteve
estive estivemos estiver estiveram estiverem estivesse estivessem estou está estás estávamos estão;
estatal estatais; estratégia estratégias; estreiar estreia; estrutural estruturais; estudar estudei;
estável estáveis; etário etária; euro euros; europeu europeias europeus; eventual eventuais;
evidência evidências; excluir exclui excluído; exigência exigências; existir existisse; experimentar
experimente; experimento experimentos; experiência experiências; explicar explique; expor expondo
expôs expõe; extrair extraído; extraordinário extraordinária; faca facas; face faces; fada fadas;
fadar fada; fala falas; falar fala falado falam falamos falando falasse falava falavam fale falei
falem falou; família famílias; fantasia fantasias; fantasiar fantasia; farar farei faremos; fase
fases; fato fatos; favorável favoráveis; fazer faria fariam farias fará farão faz fazem fazemos
fazendo fazermos fazes fazia faziam fazê faça façam façamos faço fez fiz fizemos fizer fizeram
fizesse fizessem fizeste; federal federais; feio feia; ferimento ferimentos; ferir ferido; fero
fera; festival festivais; fiar fia; ficar fica ficado ficam ficamos ficando ficarei ficarmos ficará
ficasse ficava ficavam fico ficou fique fiquei fiquem; fiel fiéis; fila filas; filmagem filmagens;
fim fins; final finais; finar fine; fino fina finas; fio fios; fiscal fiscais; fita fitas; fitar
fita; fixar fixa fixado; florestal florestais; fluir flui; focar foca focado; foder fode fodendo
fodido; fofar fofa; fogo fogos; formal formais; forçar force; foto fotos; fotografia fotografias;
fragmento fragmentos; francês francesa francesas franceses; franquiar franquia; frio fria frias
frios; fugir foge fogem fugindo fugiu; fumar fuma fumando; funcionário funcionária; fundamental
fundamentais; fundamento fundamentos; fácil fáceis; fórum fóruns; fóssil fósseis; gago gaga; gaiar
gaia; gajo gajos; galeria galerias; gamar games; ganhar ganhei; ganir gana; garantia garantias;
garoto garotinho; gastar gastei; gatar gata gates; gato gatos; gay gays; gelar gelado; gene genes;
general generais; geral gerais; gerar gera gerada gerado gerados geram gerando gerou; girar gira
girando; girl girls; global globais; gloriar gloria; goiá goiás; gol gols; golo golos; gomar gomes;
gostar gostaríamos gostei; gouveio gouveia; governamental governamentais; grau graus; graça
gracinha; grão grãos; guia guias; guiar guia; gás gases; hacker hackers; haver haja havendo haverá
havia haviam havido houve houver houvesse; herói heróis; historiar historia; história histórias; hit
hits; holandês holandesa; homem homens; homenagem homenagens; homossexual homossexuais; hora horas;
horrível horríveis; hospital hospitais; hotel hotéis; humanitário humanitária; ideal ideais; igual
iguais; ilegal ilegais; ilha ilhas; imagem imagens; imaginar imaginei; imobiliário imobiliária;
imperador imperatriz; impor impõe; impossível impossíveis; imóvel imóveis; incluir inclui incluía
incluído; incrível incríveis; individual individuais; indonésio indonésia; industrial industriais;
indústria indústrias; infantil infantis; influenciar influencia; influência influências; inglês
inglesa ingleses; inicial iniciais; iniciar inicia iniciam; institucional institucionais; instituir
instituído; instrumento instrumentos; instância instâncias; intelectual intelectuais; internacional
internacionais; investimento investimentos; invisível invisíveis; inútil inúteis; irar ira irei
irem; irmão irmãs; item itens; içar ice; japonês japonesa japoneses; jardim jardins; jeito jeitinho;
jogar joga jogado jogam jogando jogava jogou joguei; jogo jogos; joia joias; jornal jornais; jovem
jovens; judeu judeus; judicial judiciais; juiz juíza juízes; julgamento julgamentos; jurar jura;
juro juros; justiçar justice; juvenil juvenis; jóia jóias; lado lados; lago lagos; lançamento
lançamentos; lar lares; lata latas; later late; lateral laterais; lavar lava; laço laços; leal
leais; legal legais; legar legado; lei leis; lembrar lembrei; lenir line; lençol lençóis; ler leia
leiam leio lemos lendo leu; lesão lesões; levar leva levada levadas levado levados levam levamos
levando levará levava levei levem levo levou levá; leve leves; leão leoa leões; lhe lhes; liar lia
liam; liberal liberais; lidar lida lidando; liga ligas; ligar liga ligado ligam ligando ligava ligo
ligou ligue liguei liguem; limar lima; linguagem linguagens; link links; liso lisa; literário
literária; livraria livrarias; lição lições; lobo lobos; local locais; loja lojas; lotar lotado;
lote lotes; luso lusa; luta lutas; lutar luta lutam lutando lute lutou; luz luzes; luzir luzia; mail
mails; maio maia; mal males; mala malas; maldizer maldito; malásio malásia; mama mamas; manar mana;
mandar mandei; mangar mangá; manhã manhãs; manir mania; mano manos; manter mantenha mantenham
manteve mantinha mantiveram mantém mantê mantêm; manual manuais; mapa mapas; mar mares; marcar
marque marques; marcial marciais; margem margens; martim martins; mata matas; matar mata matado
matam matando matei matou matá; material materiais; mato matos; matéria matérias; mau maus;
medicamento medicamentos; medicinal medicinais; medir mede media; medo medos; meio meia meias meios;
melhoria melhorias; melodiar melodia; mensagem mensagens; mensal mensais; mental mentais; mercadoria
mercadorias; merecer mereço; mero mera; mesa mesas; meta metas; metal metais; meter mete metendo
meteu; meu meus minha minhas; mexer mexa mexe mexendo mexeu; miar mia; mina minas; minar mina mine;
mineral minerais; minoria minorias; mirar mira; mito mitos; modo modos; mono mona; monumento
monumentos; moradia moradias; moral morais; morar mora moram morando morava more moro; morrer morri;
mortal mortais; mostrar mostrei; moto motos; mover move movem movendo movida; movimento movimentos;
moço mocinha moça moças; mudar muda mudado mudam mudando mude mudei mudou; mundial mundiais;
municipal municipais; muro muros; museu museus; musical musicais; márcio márcia; mãe mães; mão mãos;
mês meses; míssil mísseis; móvel móveis; nacional nacionais; nanar nana; nascer nasci; natural
naturais; nave naves; nação nações; necessário necessária; negar nega negado negando negou; nele
neles; neto neta netos; neve neves; ninar nina; nome nomes; nono nona; normal normais; nota notas;
notar nota notado note notei notou; noticiar noticia; notável notáveis; notícia notícias; novo nova
novas novinha novos; noz nozes; noção noções; num numa; nuvem nuvens; nível níveis; obra obras;
obrigatório obrigatória; obter obtendo obteve obtiveram obtém; ocar oque; ocidental ocidentais;
ocorrência ocorrências; odiar odeia odeiam odeio odiava; oferecer ofereço; oficial oficiais; olhar
olha olham olhamos olhando olhava olhe olhei olhem olhou; olho olhos; onda ondas; opar opa;
operacional operacionais; optar optou; opção opções; ordem ordens; oriental orientais; origem
origens; original originais; orlar orla orlando; orçamento orçamentos; osso ossos; ousar ousado;
ouvir ouve ouvem ouvi ouvia ouvido ouvimos ouvindo ouviu ouça ouçam ouço; ovo ovos; paga pagas;
pagamento pagamentos; pagar paga pagam pagamos pagando pagou pague paguei; pago pagos; painel
painéis; paisagem paisagens; papar papa papai; papel papéis; par pares; paraguar paraguai; parar
parado param paramos parando pare parei parem paro parou pará pára; parceria parcerias; parcial
parciais; parecer pareça pareço; parir paris; participar participei; partidário partidária; passagem
passagens; passar passasse passei; pata patas; pato patos; patrício patrícia; pecuário pecuária;
pedir pede pedem pedi pedia pedido pedimos pedindo pediu peça peço; pegar pega pegam pegamos pegando
pegou pegue peguei; pelar pelas; pele peles; pena penas; penal penais; penitenciário penitenciária;
pensamento pensamentos; pensar pensei; perceber percebi; perder perca percam perco perdi; perfil
perfis; perguntar perguntei; permanecer permaneça; personagem personagens; perto pertinho; pesar
pesa pesado; peso pesos; pessoal pessoais; petar pete; peça peças; piar pia; picar pica; pico picos;
pisar pisa; pneu pneus; poder pode podem podemos podendo poderei podermos poderá poderíamos podes
podia podiam podíamos possa possam possamos posso pude pudemos puder puderam puderem pudesse
pudessem pôde; poesia poesias; policial policiais; policiar policia; polícia polícias; pontifício
pontifícia; portal portais; português portuguesa portuguesas portugueses; portuário portuária; porém
porem; possuir possui possuía; possível possíveis; postagem postagens; postal postais; potencial
potenciais; potência potências; povo povos; poço poços; precisar precisei; preferência preferências;
presidencial presidenciais; pretender pretendo; prever prevê; primário primária; principal
principais; pro pros; procedimento procedimentos; procurar procurei; profissional profissionais;
proibir proíbe; prometer prometi; propor propondo proposto propôs propõe; proprietário proprietária;
proteger protegê proteja; providência providências; provisório provisória; província províncias;
prévio prévia; príncipe princesas; próprio própria; publicitário publicitária; pular pula pulando;
punir punido; puro pura; puta putas; puxar puxa puxando puxou; pão pães; pôr pondo porão pôs põe;
quadro quadrinhos; qual quais; qualquer quaisquer; quebrar quebrei; querer queira queiram queiras
queríamos quis quiser quiseram quiserem quiseres quisesse; questionamento questionamentos; racial
raciais; racional racionais; radical radicais; raio raios; raiz raízes; ramo ramos; rapaz rapariga;
rapper rappers; raro rara raras raros; rato ratos; razão razões; raça raças; real reais; receber
recebi; recomendar recomendo; reconhecer reconheço; rede redes; referência referências; refém
reféns; regional regionais; regulamento regulamentos; rei reis; relacionamento relacionamentos;
rendimento rendimentos; renovável renováveis; reparar reparei; repetir repita repito; reportagem
reportagens; residencial residenciais; residência residências; resolver resolvi; responder respondi;
responsável responsáveis; reunir reúne reúnem; revolucionário revolucionária; rezar reza; rico rica
ricas ricos; rimar rima; rio rios; rir rindo rio; riso risos; ritual rituais; rival rivais; riçar
rice; robô robôs; roda rodas; rodar roda rodando; rodovia rodovias; rodoviário rodoviária; rodrigar
rodrigues; rolar rola rolando role rolou; rosa rosas; rosar rose; rota rotas; rotar rota; roçar
roça; rua ruas; ruim ruins; ruir rui; rumo rumos; rural rurais; rápido rapidinho; réu réus; saber
sabe sabem sabemos sabendo saberá sabes sabia sabiam sabíamos saiba saibam sei soube souber souberam
soubesse soubessem; saco sacos; safar safado; saia saias; sair saem sai saia saiam saindo saio sairá
saiu saí saía saído saímos saíram saírem; sal sais; sala salas; salvar salvei salvá; salão salões;
sarar sara; saudável saudáveis; secar secas; seco seca secos; secretário secretária; secundário
secundária; sede sedes; seguir segui seguimos siga sigam sigo; seio seios; selo selos; selvagem
selvagens; semanal semanais; senhor senhorita; sensível sensíveis; sentimento sentimentos; sentir
senti sentimos sinta sintam sinto; ser seja sejam sejamos sendo sera serei serem seremos seres seria
seriam sermos será serão sido somos sou; servir sirva; sexo sexos; sexual sexuais; seção seções;
show shows; simão simões; sinal sinais; sino sinos; site sites; soar soa; social sociais; sofrer
sofri; solidário solidária; solitário solitária; solo solos; som sons; somar somando some; sonhar
sonhei; sorrir sorri; subir sobe subindo subiu; substituir substitui substituído; substância
substâncias; sugerir sugiro; sujar suja sujas; sumir sumiu; supor supõe; suprimento suprimentos;
sustentável sustentáveis; suécio suécia; sérvio sérvia; tal tais; tatuagem tatuagens; taxa taxas;
taça taças; tecnologia tecnologias; tela telas; tele teles; tema temas; temer tema teme temo; tempo
tempinho; temporário temporária; tendência tendências; tentar tentei; teoria teorias; ter temos
tendo tenha tenham tenhamos tenhas tenho tens terei terem teremos teres teria teriam terá terão
teríamos teve tido tinha tinham tive tivemos tiver tiveram tiverem tivermos tivesse tivessem
tínhamos; terminal terminais; terminar terminei; terrível terríveis; teu teus; time times; tinir
tina; tio tia tios; tipo tipos; tirar tirado tiram tirando tiras tire tirei tirem tirou; tiro tiros;
toar too; tocantim tocantins; tocar toca tocado tocam tocando tocava tocou; todo toda todas todos;
tom tons; tomar toma tomado tomam tomamos tomando tomava tome tomei tomem tomou; tornar tornei
torná; total totais; trabalhar trabalhei; tradicional tradicionais; trair traiu traído;
transferência transferências; transformar transformá; tratamento tratamentos; trazer trago trará
trouxe trouxeram; treinamento treinamentos; trem trens; tribunal tribunais; troféu troféus; tropical
tropicais; tubo tubos; túnel túneis; umar umas; unar una une unem; unhar unhas; unir unido unindo
uniu; universal universais; universitário universitária; urna urnas; uruguar uruguai; usar usa
usadas usado usam usamos usando usava usavam use usei usem usou usá; uso usos; vaca vacas; vaga
vagas; vago vaga; vale vales; valer valem valendo valeu; vantagem vantagens; variável variáveis;
vaso vasos; vegetal vegetais; veia veias; vela velas; ver veem veja vejam vejamos vejo vemos verem
veremos verá verão viam viram visse visto viu vêem; verificar verifique; vero vera; veterinário
veterinária; vez vezes; via vias; viagem viagens; vida vidas; vila vilas; vilão vilões; vir veio vem
venha venham venho vier vieram viesse vim vimos vindo vinha vinham vire viria viriam virá virão vêm;
virar virado virando virei virem virou; virgem virgens; virtual virtuais; visar visa visando;
visitar visitá; visual visuais; visão visões; visível visíveis; vital vitais; vitória vitórias;
vivar vivas; viver vive vivem vivemos vivendo viveu vivi vivia viviam vivido; vivo viva vivos; voar
voa voando voou; vocal vocais; você vcs vocês; voltar voltasse voltei; volume vol; voluntário
voluntária; voo voos; votar votado vote votou; voto votos; vovô vovó; voz vozes; vulnerável
vulneráveis; workshop workshops; xangar xangai; zona zonas; zonar zone; água águas; álbum álbuns;
área áreas; útil úteis
"""
