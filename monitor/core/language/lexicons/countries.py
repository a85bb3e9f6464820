"""Countries, each with its names in English, German, French, Spanish, Ukrainian, Russian, Korean.

The names are those of the Unicode Common Locale Data Repository (Unicode License v3), without
what it adds in brackets. They let a story that states "North Korea" know an article in Korean.
`scripts/language_tables.py` makes the table.
"""

from __future__ import annotations

_NAMES = """
Andorra | Andorre | Андорра | 안도라
United Arab Emirates | Vereinigte Arabische Emirate | Émirats arabes unis | Emiratos Árabes Unidos | Обʼєднані Арабські Емірати | ОАЭ | 아랍에미리트
Afghanistan | Afganistán | Афганістан | Афганистан | 아프가니스탄
Antigua & Barbuda | Antigua und Barbuda | Antigua-et-Barbuda | Antigua y Barbuda | Антигуа і Барбуда | Антигуа и Барбуда | 앤티가 바부다
Albania | Albanien | Albanie | Албанія | Албания | 알바니아
Armenia | Armenien | Arménie | Вірменія | Армения | 아르메니아
Angola | Ангола | 앙골라
Argentina | Argentinien | Argentine | Аргентина | 아르헨티나
Austria | Österreich | Autriche | Австрія | Австрия | 오스트리아
Australia | Australien | Australie | Австралія | Австралия | 오스트레일리아
Azerbaijan | Aserbaidschan | Azerbaïdjan | Azerbaiyán | Азербайджан | 아제르바이잔
Bosnia & Herzegovina | Bosnien und Herzegowina | Bosnie-Herzégovine | Bosnia y Herzegovina | Боснія і Герцеговина | Босния и Герцеговина | 보스니아 헤르체고비나
Barbados | Barbade | Барбадос | 바베이도스
Bangladesh | Bangladesch | Bangladés | Бангладеш | 방글라데시
Belgium | Belgien | Belgique | Bélgica | Бельгія | Бельгия | 벨기에
Burkina Faso | Буркіна-Фасо | Буркина-Фасо | 부르키나파소
Bulgaria | Bulgarien | Bulgarie | Болгарія | Болгария | 불가리아
Bahrain | Bahreïn | Baréin | Бахрейн | 바레인
Burundi | Бурунді | Бурунди | 부룬디
Benin | Bénin | Benín | Бенін | Бенин | 베냉
Brunei | Brunei Darussalam | Brunéi | Бруней | 브루나이
Bolivia | Bolivien | Bolivie | Болівія | Боливия | 볼리비아
Brazil | Brasilien | Brésil | Brasil | Бразилія | Бразилия | 브라질
Bahamas | Багамські Острови | Багамы | 바하마
Bhutan | Bhoutan | Bután | Бутан | 부탄
Botswana | Botsuana | Ботсвана | 보츠와나
Belarus | Biélorussie | Bielorrusia | Білорусь | Беларусь | 벨라루스
Belize | Belice | Беліз | Белиз | 벨리즈
Canada | Kanada | Canadá | Канада | 캐나다
Congo - Kinshasa | Kongo-Kinshasa | Congo-Kinshasa | República Democrática del Congo | Конго – Кіншаса | Конго - Киншаса | 콩고-킨샤사
Central African Republic | Zentralafrikanische Republik | République centrafricaine | República Centroafricana | Центральноафриканська Республіка | Центрально-Африканская Республика | 중앙 아프리카 공화국
Congo - Brazzaville | Kongo-Brazzaville | Congo-Brazzaville | Congo | Конго – Браззавіль | Конго - Браззавиль | 콩고-브라자빌
Switzerland | Schweiz | Suisse | Suiza | Швейцарія | Швейцария | 스위스
Côte d'Ivoire | Кот-дʼІвуар | Кот-д'Ивуар | 코트디부아르
Chile | Chili | Чилі | Чили | 칠레
Cameroon | Kamerun | Cameroun | Camerún | Камерун | 카메룬
China | Chine | Китай | 중국
Colombia | Kolumbien | Colombie | Колумбія | Колумбия | 콜롬비아
Costa Rica | Коста-Рика | 코스타리카
Cuba | Kuba | Куба | 쿠바
Cape Verde | Cabo Verde | Cap-Vert | Кабо-Верде | 카보베르데
Cyprus | Zypern | Chypre | Chipre | Кіпр | Кипр | 키프로스
Czechia | Tschechien | Tchéquie | Chequia | Чехія | Чехия | 체코
Germany | Deutschland | Allemagne | Alemania | Німеччина | Германия | 독일
Djibouti | Dschibuti | Yibuti | Джибуті | Джибути | 지부티
Denmark | Dänemark | Danemark | Dinamarca | Данія | Дания | 덴마크
Dominica | Dominique | Домініка | Доминика | 도미니카
Dominican Republic | Dominikanische Republik | République dominicaine | República Dominicana | Домініканська Республіка | Доминиканская Республика | 도미니카 공화국
Algeria | Algerien | Algérie | Argelia | Алжир | 알제리
Ecuador | Équateur | Еквадор | Эквадор | 에콰도르
Estonia | Estland | Estonie | Естонія | Эстония | 에스토니아
Egypt | Ägypten | Égypte | Egipto | Єгипет | Египет | 이집트
Western Sahara | Westsahara | Sahara occidental | Sáhara Occidental | Західна Сахара | Западная Сахара | 서사하라
Eritrea | Érythrée | Еритрея | Эритрея | 에리트리아
Spain | Spanien | Espagne | España | Іспанія | Испания | 스페인
Ethiopia | Äthiopien | Éthiopie | Etiopía | Ефіопія | Эфиопия | 에티오피아
Finland | Finnland | Finlande | Finlandia | Фінляндія | Финляндия | 핀란드
Fiji | Fidschi | Fidji | Fiyi | Фіджі | Фиджи | 피지
Micronesia | Mikronesien | Micronésie | Мікронезія | Федеративные Штаты Микронезии | 미크로네시아
Faroe Islands | Färöer | Îles Féroé | Islas Feroe | Фарерські Острови | Фарерские о-ва | 페로 제도
France | Frankreich | Francia | Франція | Франция | 프랑스
Gabon | Gabun | Gabón | Габон | 가봉
United Kingdom | Vereinigtes Königreich | Royaume-Uni | Reino Unido | Велика Британія | Великобритания | 영국
Grenada | Grenade | Granada | Гренада | 그레나다
Georgia | Georgien | Géorgie | Грузія | Грузия | 조지아
French Guiana | Französisch-Guayana | Guyane française | Guayana Francesa | Французька Гвіана | Французская Гвиана | 프랑스령 기아나
Ghana | Гана | 가나
Gibraltar | Гібралтар | Гибралтар | 지브롤터
Greenland | Grönland | Groenland | Groenlandia | Гренландія | Гренландия | 그린란드
Gambia | Gambie | Гамбія | Гамбия | 감비아
Guinea | Guinée | Гвінея | Гвинея | 기니
Equatorial Guinea | Äquatorialguinea | Guinée équatoriale | Guinea Ecuatorial | Екваторіальна Гвінея | Экваториальная Гвинея | 적도 기니
Greece | Griechenland | Grèce | Grecia | Греція | Греция | 그리스
Guatemala | Гватемала | 과테말라
Guinea-Bissau | Guinée-Bissau | Guinea-Bisáu | Гвінея-Бісау | Гвинея-Бисау | 기니비사우
Guyana | Гаяна | Гайана | 가이아나
Hong Kong SAR China | Sonderverwaltungsregion Hongkong | R.A.S. chinoise de Hong Kong | RAE de Hong Kong | Гонконг, ОАР Китаю | Гонконг | 홍콩(중국 특별행정구)
Honduras | Гондурас | 온두라스
Croatia | Kroatien | Croatie | Croacia | Хорватія | Хорватия | 크로아티아
Haiti | Haïti | Haití | Гаїті | Гаити | 아이티
Hungary | Ungarn | Hongrie | Hungría | Угорщина | Венгрия | 헝가리
Indonesia | Indonesien | Indonésie | Індонезія | Индонезия | 인도네시아
Ireland | Irland | Irlande | Irlanda | Ірландія | Ирландия | 아일랜드
Israel | Israël | Ізраїль | Израиль | 이스라엘
India | Indien | Inde | Індія | Индия | 인도
Iraq | Irak | Ірак | Ирак | 이라크
Iran | Irán | Іран | Иран | 이란
Iceland | Island | Islande | Islandia | Ісландія | Исландия | 아이슬란드
Italy | Italien | Italie | Italia | Італія | Италия | 이탈리아
Jamaica | Jamaika | Jamaïque | Ямайка | 자메이카
Jordan | Jordanien | Jordanie | Jordania | Йорданія | Иордания | 요르단
Japan | Japon | Japón | Японія | Япония | 일본
Kenya | Kenia | Кенія | Кения | 케냐
Kyrgyzstan | Kirgisistan | Kirghizstan | Kirguistán | Киргизстан | Киргизия | 키르기스스탄
Cambodia | Kambodscha | Cambodge | Camboya | Камбоджа | 캄보디아
Kiribati | Кірибаті | Кирибати | 키리바시
Comoros | Komoren | Comores | Comoras | Комори | Коморы | 코모로
St. Kitts & Nevis | St. Kitts und Nevis | Saint-Christophe-et-Niévès | San Cristóbal y Nieves | Сент-Кітс і Невіс | Сент-Китс и Невис | 세인트키츠 네비스
North Korea | Nordkorea | Corée du Nord | Corea del Norte | Північна Корея | КНДР | 북한
South Korea | Südkorea | Corée du Sud | Corea del Sur | Південна Корея | Республика Корея | 대한민국
Kuwait | Koweït | Кувейт | 쿠웨이트
Kazakhstan | Kasachstan | Kazajistán | Казахстан | 카자흐스탄
Laos | Лаос | 라오스
Lebanon | Libanon | Liban | Líbano | Ліван | Ливан | 레바논
St. Lucia | Sainte-Lucie | Santa Lucía | Сент-Люсія | Сент-Люсия | 세인트루시아
Liechtenstein | Ліхтенштейн | Лихтенштейн | 리히텐슈타인
Sri Lanka | Шрі-Ланка | Шри-Ланка | 스리랑카
Liberia | Ліберія | Либерия | 라이베리아
Lesotho | Lesoto | Лесото | 레소토
Lithuania | Litauen | Lituanie | Lituania | Литва | 리투아니아
Luxembourg | Luxemburg | Luxemburgo | Люксембург | 룩셈부르크
Latvia | Lettland | Lettonie | Letonia | Латвія | Латвия | 라트비아
Libya | Libyen | Libye | Libia | Лівія | Ливия | 리비아
Morocco | Marokko | Maroc | Marruecos | Марокко | 모로코
Monaco | Mónaco | Монако | 모나코
Moldova | Republik Moldau | Moldavie | Moldavia | Молдова | 몰도바
Montenegro | Monténégro | Чорногорія | Черногория | 몬테네그로
Madagascar | Madagaskar | Мадагаскар | 마다가스카르
Marshall Islands | Marshallinseln | Îles Marshall | Islas Marshall | Маршаллові Острови | Маршалловы о-ва | 마셜 제도
North Macedonia | Nordmazedonien | Macédoine du Nord | Macedonia del Norte | Північна Македонія | Северная Македония | 북마케도니아
Mali | Малі | Мали | 말리
Myanmar | Мʼянма | Мьянма | 미얀마
Mongolia | Mongolei | Mongolie | Монголія | Монголия | 몽골
Macao SAR China | Sonderverwaltungsregion Macau | R.A.S. chinoise de Macao | RAE de Macao | Макао, ОАР Китаю | Макао | 마카오(중국 특별행정구)
Mauritania | Mauretanien | Mauritanie | Мавританія | Мавритания | 모리타니
Malta | Malte | Мальта | 몰타
Mauritius | Maurice | Mauricio | Маврикій | Маврикий | 모리셔스
Maldives | Malediven | Maldivas | Мальдіви | Мальдивы | 몰디브
Malawi | Malaui | Малаві | Малави | 말라위
Mexico | Mexiko | Mexique | México | Мексика | 멕시코
Malaysia | Malaisie | Malasia | Малайзія | Малайзия | 말레이시아
Mozambique | Mosambik | Мозамбік | Мозамбик | 모잠비크
Namibia | Namibie | Намібія | Намибия | 나미비아
Niger | Níger | Нігер | Нигер | 니제르
Nigeria | Нігерія | Нигерия | 나이지리아
Nicaragua | Нікарагуа | Никарагуа | 니카라과
Netherlands | Niederlande | Pays-Bas | Países Bajos | Нідерланди | Нидерланды | 네덜란드
Norway | Norwegen | Norvège | Noruega | Норвегія | Норвегия | 노르웨이
Nepal | Népal | Непал | 네팔
Nauru | Науру | 나우루
New Zealand | Neuseeland | Nouvelle-Zélande | Nueva Zelanda | Нова Зеландія | Новая Зеландия | 뉴질랜드
Oman | Omán | Оман | 오만
Panama | Panamá | Панама | 파나마
Peru | Pérou | Perú | Перу | 페루
Papua New Guinea | Papua-Neuguinea | Papouasie-Nouvelle-Guinée | Papúa Nueva Guinea | Папуа-Нова Гвінея | Папуа — Новая Гвинея | 파푸아뉴기니
Philippines | Philippinen | Filipinas | Філіппіни | Филиппины | 필리핀
Pakistan | Pakistán | Пакистан | 파키스탄
Poland | Polen | Pologne | Polonia | Польща | Польша | 폴란드
Puerto Rico | Porto Rico | Пуерто-Рико | Пуэрто-Рико | 푸에르토리코
Palestinian Territories | Palästinensische Autonomiegebiete | Territoires palestiniens | Territorios Palestinos | Палестинські території | Палестинские территории | 팔레스타인 지구
Portugal | Португалія | Португалия | 포르투갈
Palau | Palaos | Палау | 팔라우
Paraguay | Парагвай | 파라과이
Qatar | Katar | Catar | Катар | 카타르
Romania | Rumänien | Roumanie | Rumanía | Румунія | Румыния | 루마니아
Serbia | Serbien | Serbie | Сербія | Сербия | 세르비아
Russia | Russland | Russie | Rusia | Росія | Россия | 러시아
Rwanda | Ruanda | Руанда | 르완다
Saudi Arabia | Saudi-Arabien | Arabie saoudite | Arabia Saudí | Саудівська Аравія | Саудовская Аравия | 사우디아라비아
Solomon Islands | Salomonen | Îles Salomon | Islas Salomón | Соломонові Острови | Соломоновы о-ва | 솔로몬 제도
Seychelles | Seychellen | Сейшельські Острови | Сейшельские о-ва | 세이셸
Sudan | Soudan | Sudán | Судан | 수단
Sweden | Schweden | Suède | Suecia | Швеція | Швеция | 스웨덴
Singapore | Singapur | Singapour | Сінгапур | Сингапур | 싱가포르
Slovenia | Slowenien | Slovénie | Eslovenia | Словенія | Словения | 슬로베니아
Slovakia | Slowakei | Slovaquie | Eslovaquia | Словаччина | Словакия | 슬로바키아
Sierra Leone | Sierra Leona | Сьєрра-Леоне | Сьерра-Леоне | 시에라리온
San Marino | Saint-Marin | Сан-Марино | 산마리노
Senegal | Sénégal | Сенегал | 세네갈
Somalia | Somalie | Сомалі | Сомали | 소말리아
Suriname | Surinam | Суринам | 수리남
South Sudan | Südsudan | Soudan du Sud | Sudán del Sur | Південний Судан | Южный Судан | 남수단
São Tomé & Príncipe | São Tomé und Príncipe | Sao Tomé-et-Principe | Santo Tomé y Príncipe | Сан-Томе і Принсіпі | Сан-Томе и Принсипи | 상투메 프린시페
El Salvador | Salvador | Сальвадор | 엘살바도르
Syria | Syrien | Syrie | Siria | Сирія | Сирия | 시리아
Eswatini | Esuatini | Есватіні | Эсватини | 에스와티니
Chad | Tschad | Tchad | Чад | 차드
Togo | Того | 토고
Thailand | Thaïlande | Tailandia | Таїланд | Таиланд | 태국
Tajikistan | Tadschikistan | Tadjikistan | Tayikistán | Таджикистан | 타지키스탄
Timor-Leste | Timor oriental | Тимор-Лешті | Восточный Тимор | 동티모르
Turkmenistan | Turkménistan | Turkmenistán | Туркменістан | Туркменистан | 투르크메니스탄
Tunisia | Tunesien | Tunisie | Túnez | Туніс | Тунис | 튀니지
Tonga | Тонга | 통가
Türkiye | Türkei | Turquie | Turquía | Туреччина | Турция | 튀르키예
Trinidad & Tobago | Trinidad und Tobago | Trinité-et-Tobago | Trinidad y Tobago | Тринідад і Тобаго | Тринидад и Тобаго | 트리니다드 토바고
Tuvalu | Тувалу | 투발루
Taiwan | Taïwan | Taiwán | Тайвань | 대만
Tanzania | Tansania | Tanzanie | Танзанія | Танзания | 탄자니아
Ukraine | Ucrania | Україна | Украина | 우크라이나
Uganda | Ouganda | Уганда | 우간다
United States | Vereinigte Staaten | États-Unis | Estados Unidos | Сполучені Штати | Соединенные Штаты | 미국
Uruguay | Уругвай | 우루과이
Uzbekistan | Usbekistan | Ouzbékistan | Uzbekistán | Узбекистан | 우즈베키스탄
Vatican City | Vatikanstadt | État de la Cité du Vatican | Ciudad del Vaticano | Ватикан | 바티칸 시국
St. Vincent & Grenadines | St. Vincent und die Grenadinen | Saint-Vincent-et-les Grenadines | San Vicente y las Granadinas | Сент-Вінсент і Гренадіни | Сент-Винсент и Гренадины | 세인트빈센트그레나딘
Venezuela | Венесуела | Венесуэла | 베네수엘라
Vietnam | Viêt Nam | Вʼєтнам | Вьетнам | 베트남
Vanuatu | Вануату | 바누아투
Samoa | Самоа | 사모아
Kosovo | Косово | 코소보
Yemen | Jemen | Yémen | Ємен | Йемен | 예멘
South Africa | Südafrika | Afrique du Sud | Sudáfrica | Південно-Африканська Республіка | Южно-Африканская Республика | 남아프리카
Zambia | Sambia | Zambie | Замбія | Замбия | 잠비아
Zimbabwe | Simbabwe | Zimbabue | Зімбабве | Зимбабве | 짐바브웨
"""  # noqa: E501 - a country a line

COUNTRIES = tuple(tuple(line.split(" | ")) for line in _NAMES.strip().splitlines())
"""Names of one country, without repetition."""
