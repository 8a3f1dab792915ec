/** Words for the rule about names: given names common in the Netherlands, and what merely looks like a name. */
import { latin } from '../../report/dutch/latin.ts';

/** Lower case, without accents. */
const LIST = `
aad aafje aafke aagje aaltje aaron ab abbas abdel abdelali abdelaziz abdelhamid abdelkader abdelkarim abdellah abderrahim abderrahman abdi abdirahman
abdou abdul abdullah abdullahi abe abeba abel abena abraham achmed ada adam adele adelheid adil adnan adri adriaan adrie agata aggie agnes agnieszka
ahmad ahmed ahmet aicha aiden aisha akram akua alain alan alana albert albertje albertus aldert alejandro aleksandr aleksandra alessandra alessandro
alex alexander alexandra alfons alfred ali alice alida alie alina alison allan allard alma aloys alphons alwin ama amadou amal amanda amarens amber
amelie amin amina amine amir amira amjad amy an ana anand anas anass anastasia anatoli andre andrea andrei andrew andries andrii andrzej aneta angela
angelique aniek anil anita anja anke ankie ann anna annabel anne anneke annelies anneloes annelotte annemarie annemie annemieke annerieke annerien
annet annette annick annie anniek annigje annika anouk anoushka ans anske anthonie anthony antje antoine antoinette anton antonia antonie antonio
antoon anwar arda arend ariane arianne arie arjan arjen arlette arno arnold arthur asha ashley ashwin asma asmae assia astrid asya attie augusta ava
axel aya ayaan ayan aylin ayman ayoub ayse aysegul aysel aziz aziza azra
badia badr barbara baris barry bart bartel bartosz bas bashar bashir basma bassel bastiaan bauke baukje bea beata beatrix bella ben benedict benjamin
bennie benno bente benthe bep beppie berdien berend berhane bernadette bernard bernhard bert berta bertha bertus betsy bettie bettina betty bianca
bilal bilel birgit birgitta boaz bob bogdan bohdan boris bouchra boudewijn bouke boukje bozena brahim bram brechtje brenda brent brian brigitte britt
britta bruno bryan budi bulent burak
camille canan carel carien carine carl carla carlijn carline carlo carlos carmen caro carol carola carolien caroline carry cas casper catharina
cathelijne catherine cathy cato cecile cees celia celine cem cemal cesar chaima chaimae chandra chantal charles charlie charlotte chaymae chen chiara
chris christa christel christiaan christian christina christine christophe cihan cilia cindy cisca claire clara claudette claudia claudine claudio
clemens cleo cobie coby coen coenraad colette colin connie conny constance cor cora corina corine corinne corneel cornelia cornelis corrie corry
cristian cynthia
daan daantje dafne dagmar daisy damian daniel daniela danielle danique danny danuta daphne daria dario dariusz dave david davy dawid debbie debora
deborah defne delano delphine demi denise deniz dennis derek derk derkje derya desiree desmond detmer dewanand dewi dex diana diane dick dicky
diederik diego dieke dieter dieuwertje dieuwke dilan dilek dimitar dimitri dina dinie diny dirk diyar dmitri dmytro dolf dolores dominique donald
donna donny door doortje dora dorien dorine doris dorith dorota dorothea dorus dounia doutzen douwe dries driss duc duncan durk dylan
ebbe ebel ebru ed eddie eddy edgar edith edmond edo eduard edward edwin edyta eefje eefke eelco eelke egbert eibert eise elaine elbert eldert elena
eleonora eleonore elias elieke elien elif elin eline elisa elisabeth elise eliza elizabeth elize elke ella ellen elles ellis elly elma els elsa
elsbeth elske eltje elwin elzbieta emanuel emel emiel emil emile emilia emily emine emma emmy emre endang enes engelien engin enrico enzo erdal erdem
eren eric erica erik erika erkan erna ernst erol errol erwin esmee esra ester esther etienne etty eugene eugenie eva evelien eveline evert evertien
evertje evi evie evy ewa ewelina eymen eyob ezra
fabian fabienne fadime fadoua faduma fadumo fahd faisal fanny farah farid farida fartun farzaneh fatih fatiha fatima fatma fatmanur fatna fatoumata
faye febe fedde feike feline felix fem femke femmie fenna fenne ferdinand ferhat fernando fieke fien fiene fietje filip filiz filmon finn fleur flip
floor floortje florian floris foekje fokje fokke foppe fouad fouzia francesca francien francine francis francisca franciscus frank frans fransien
fransje fred freddie freddy frederik frederique freek frieda frits frouke froukje funda fynn
gabriel gabriela gabrielle galina gamze ganesh garrelt gary gavin gea geert geertje geertruida geesje geeske geke gemma genet geoffrey george georgi
georgina gerald geraldine gerard gerarda gerben gerbrich gerda gerdien gerhard gerlinde gerlof gerrie gerrit gerry gert gertjan gertrude gerwin
ghassan ghita gideon gijs gijsbert gilbert gina giovanni gisela giselle gita gitta giulia giuseppe glenn godfried gokhan gonda gonnie gonny gordon
gosse govert graham grazyna greet greetje gregory greta griet grietje grzegorz guido guillaume gul gulay gulcan gulsen gulsum gulten gunther gustaaf
gustav guurtje guus guusje
hacer hadi hafid hafida hafsa hai haidar hailey hajar hakan hakim hakima halil halima halime halina halyna hamed hamid hamida hamza hanae hanan hanane
hanife hanke hanna hannah hanneke hannelore hannie hanno hanny hans haoran haoyu harke harm harmen harmke harold harrie harry harun hasan hasna hasnae
hassan hatice havva hawa hayat hazel hedwig hedy heidi heike heiko hein heleen helen helena helga hella helma hendrien hendrik hendrika hendrikje henk
hennie henny henri henrico henriette henrik herbert herma herman hermien hermina hessel hester hetty hicham hidde hielke hilda hilde hille hilly hind
hinke hiske hodan hossain houda houria huang hubert hugo huib hulya humphrey huong huseyin hussain hussein huub hylke
ibrahim ida idris iet ietje ietske ifrah igor ihor ihsan ikram ilayda ilham ilhan ilias ilja ilker ilona ilonka ilse ilyas imad iman imane imke imran
ina indra indy ineke inez inge ingeborg ingelien ingmar ingrid inna inske ioana ionut irem irena irene irina iris irma iryna isa isaac isaak isabeau
isabel isabella isabelle isis ismael ismail ismay issam itske ivan ivana ivanka ivette ivo ivonne iwan iwona
jaantje jaap jacco jacek jack jacky jaco jacob jacoba jacobien jacobus jacolien jacomien jacomijn jacquelien jacqueline jacques jada jadwiga jaimy
jake jakob jakub jamaa jamal james jamie jamila jan jana jandino jane janet janette janine janita janke janna janneke jannes jannet jannetje jannie
jannigje janny jans jantien jantina jantine jantje jantsje janusz jara jasja jasmijn jason jasper jaswant javier jawad jawahir jayden jean jeanette
jeanine jef jeffrey jelke jelle jelmer jelte jeltje jenneke jennifer jenny jens jeremy jeroen jerome jerrel jerry jerzy jesper jesse jessica jet
jetske jette jetty jiahui jianguo jiawei jihan jikke jildou jill jilles jim jimmy jinke jinte jip jitske jitte jo joan joanna joanne joao job jochem
jochum jodie jody joel joep joey johan johanna johannes john johnny joke joko jolanda jolande jolanta jolanthe jolein jolie jolien jolijn jolinda jona
jonas jonathan jonne joop joost jopie jordy jorien jorinde joris jorn jorrit jort jos jose josef josefien josephine josette joshua josine joske jouke
joukje joyce jozef jozien juan judith judy jules julia julian julie julien juliet juliette julius jur jurgen jurjen jurre jurriaan justin justus
justyna juul juultje
kaan kaatje kacper kadir kadriye kai kaj kaltoum kamal kamil kamila kaoutar karel karen karim karima karin karlien karlijn karolien karolina karst
kartini kasia katarzyna kate kateryna katharina kathleen kathy katinka katja katrien katrijn kavita kawtar kay keano kees keimpe keith kelly kemal ken
kenan kenneth kenny kenza kerem ketut kevin khadija khadra khaled khalid kian kidane kiki kim kinga kirsten kishan kitty klaartje klaas klaasje klara
klaske klazien klazina koen kofi konrad koos koray korrie kristel kristien kristin kristina krystian krystyna krzysztof ksenia kubra kurt kwame kwasi
laila laith lakshmi lambert lambertus lamia lammert lammie lamyae lana lara larissa lars larysa latifa laura lauren laurens laurent laurien layla lea
leah leander leen leendert leentje leila lena leni lenie lennart lenneke leny leo leon leonard leonardo leonie leonoor leontien leontine leopold leroy
leslie lettie levent levi lex leyla li lia liane lianne lidia lidwien lidy liedewij lieke lieneke lies liesbeth liesel liesje lieuwe lieve lihua
lilian lilianne lillian lilly lily lina linda linde lineke linh lisa lisanne lisbeth liselotte liset lisette liu liudmyla liv liza lizette lizzy lloyd
lobke lodewijk loek loekie loes lois lola lolke lonneke lorenzo lothar lotje lotte lou loubaba loubna louis louisa louise louki lubbert lubna luc luca
lucas lucia luciano lucie lucien lucienne lucy ludmila ludo ludwig luigi luis luitzen luka lukasz luna lutske luuk lydia lynn
maaike maarten maartje mabel machteld maciej madeleine madelief madelon magda magdalena mahdi maher mahmoud mahsa maik maike maikel majid maksym malak
malgorzata malika malou mandy manfred manja manon manuel mara marc marcel marcella marcelle marcin marco marcus marek margaret margareta margaretha
margie margje margo margot margreet margriet maria mariam mariama marian mariana marianne marieke marielle mariet marietje mariette mariia marij
marije marijke marijn marilene marilyn marina marinda marinka marinus mario marion mariska marit marita maritza mariusz marja marjan marjanne marjoke
marjolein marjolijn marjon mark marleen marlene marlieke marlies marlinde marloes marlon marlou marnix marouane marrit marry marsha marta marten
martha marthe martien martijn martin martina martine marvin marwa marwan maryam maryan maryna mascha mason mateusz mathijs mathilde mats matteo
matthias matthieu matthijs matty maud maureen maurice maurits mavis max maxim maxime maxine mechteld mees megan mehdi mehmet meihua meike meiling
meindert meint mekdes melanie melchior melek melissa melle melvin menno merel merhawi meriem merle merlijn meron merve meryem metin metje mette mia
micha michael michaela michal michel michelle mick mickey micky mieke mien mieneke mientje miep mies miguel mihaela mihai mijntje mike mila milan milo
milou milton mimi mimoun mimount mina minh minke minne mirac miran miranda mireille mirella miriam mirjam miroslaw mirte mirthe mirza mohamed mohammad
mohammed mohand mohsen mona moniek monika monique morris mounia mounir mourad moussa mubarak muhammad muhammed munir murat musa mustafa mykhailo
mykola myra myriam myrna myrthe
nabil nabila nada nadia nadir nadira naima najat najib najoua nancy nanda nanette nanne naomi naresh nasrin nasser nassim natalia natalie nataliia
nataliya natalya natascha natasha natasja nathalie nathan naud navid nawal nazar naziha nazli necla neeltje neeske neil nel nelis nelleke nellie nelly
nermin nesrin nettie nevin nezha nguyen nick nicky nico nicolaas nicolas nicole nicolette nicolien nicoline niek niels nienke nigel nihad nikita nikki
nikolai nilgun nima nina nisha nisrine noa noah noel noelle noemi nol nolda noor noortje nora norbert nordin nordine norma norman noud nour noura
noureddine nuran nuray nurcan nuri nurten nynke nyoman
odette oene okan oksana olaf oleg oleh oleksandr oleksii olena olga olha olivia olivier omaima omar omer omid onno onur orhan orlando oscar osman
othman otteline otto ouassim oumaima oumar ousmane owen ozan ozge ozgur ozlem
pamela parisa parvin pascal pascale patricia patrick patryk paul paula paulien paulina pauline pavlo pawel pedro peggy pepijn peter petra petri petro
petronel petronella pham phileine philip philippe phuong pia piebe pien pierre piet pieter pieterje pieternel pietertje pim piotr piotrek pippa plamen
pleun poppe priscilla priya przemyslaw putu pytrik
quincy quinn quinten quirijn quirine
rabia rachel rachid rachida radjesh radoslaw radu raf rafael rafal rahel raimond rajesh rakesh ralf ralph ramazan ramesh rami ramon ramona rana rania
raphael raquel rashid raul ravi rayan raymond rebecca rebekka recep reda redouan regina reina reinder reinhard reinier reinou reinout reintje remco
remko renata renate rene renee renie rens rense renske reza ria ricardo riccardo richard richarda rick rieke riekie rien rients riet rietje rik rika
rikie riley rima rina rindert rini rinske rinus rishi rita ritske riza rob robbert robbie robbin robel robert roberta roberto robin roderick roderik
rodney roel roeland roelfien roelie roelien roelina roelof roepnarain rogier roland rolf roman romke rommert romy ron ronald ronnie ronny roos rosa
rosalie rosalinda rosanna rosanne rosemarie rosita rowan rowena roy roya rozanne rozemarijn ruben rudi rudolf rudy rutger ruth ruud ruurd ryan ryszard
saad saadia saar saartje sabah sabina sabine sabri sabrina sacha saeed safa safae sagal sahra said saida salah salem saliha salim salima sally salma
salman salomon sam samantha samer sami samia samir samira sammy samrawit samuel sana sanae sander sanderijn sandhia sandra sandy sanna sanne sara
sarah sarina sascha saskia scott sean seb sebastiaan sebastian sedat selam selcuk selim selin selina selma sem semhar semra senait senna sepp serap
serdar serge sergei sergio serhii serkan serpil seth sevda sevgi sevim shakira shanice shaniqua shannon shanti sharda sharmila sharon sharona sheila
sherida sherwin sheryl shirin shirley siavash sibel sible sidney siebe siebren siegfried siem sien sientje sierd sietse sietske sietze sigrid siham
sijbrand sijtje sil silke silvester silvia silvie simke simon simone sinan sipke sita siti sjaak sjaan sjanie sjef sjerp sjoerd sjoerdje sjon sjors
sjouke sjoukje slamet slawomir soenita soeradj soewarto sofia sofie sofiia soheila songul sonja sonny sophia sophie soraja soraya souad soufian
soufiane soukaina soumaya stan stanislaw stanley stef stefan stefanie steffie stella stephan stephanie sterre steve steven stien stijn stijntje storm
sukran suleyman sunil sunita susan susanne suus suzan suzanna suzanne suze sven svenja svetlana svitlana swaantje sybe sybille sybrand sybren sylvana
sylvester sylvia sylvie sylwia sytse sytze szymon
taco tadeusz tamar tamara tanja tanneke tanya taoufik tara taras tareq tarik tariq tatiana tatjana tayfun teake ted teddy teresa terry tesfay tesfaye
tess tessa tetiana tetyana teun teunis teuntje tewodros thamar thanh thea theo theodoor theodora theresa therese theresia thi thierry thijmen thijn
thijs thirza thom thomas thuy tiago tiemen ties tijl tijmen tijn tijs tilly tim timo timon timothy tina tineke tinie tinus tiny tirza titia titus
tjaakje tjalling tjarda tjark tjebbe tjeerd tjerk tjeu tjits tjitske tjitte tobias todor toine toke tom tomasz tommie tommy ton tonia tonnie tonny
tony toon toos touria tran trees trienke trijn trijntje trinus trudie trudy truida trung truus tsjerk tuan tuba tugba tuncay turgut turkan turkay twan
tygo tyler tyrone
ufuk ugur ulbe ulrike umit umut unal urmila ursula urszula usha uwe
valentina valerie vanessa vasyl veerle veli vera vernon veronica veronique vicky victor victoria vijay viktor viktoria vince vincent vincenzo viola
virginie vitalii vivian vivianne vivienne vladimir volkan volodymyr
wafa wafae walid walter walther wanda ward wassim wayan wendela wendeline wendell wendy wenjing werner wesley wessel wibo wichert wiebe wiebren wieger
wiep wies wiesje wieslaw wietse wietske wijbe wijnand wil wilbert wilco wilfred wilfried wilhelm wilhelmina wilhelmus wilja wilko willeke willem
willemien willemijn willemijntje willemina willie willy wilma wilmy wim winanda winnie winston winta wioletta witold wobbe wojciech wolfgang wolter
wopke wout wouter wubbo wybe wybren wytze
xander xandra xiaoli xiaoming xiomara xiuying
yahya yamina yana yannick yara yasar yasemin yaser yasin yasmin yasmina yasmine yassin yassine yassir yavuz yeliz yevgen yevhen yfke yifan yigit
yilmaz yme ymke yoeri yohannes yolanda yolande yolanthe yonas yoram yordanos yorick younes youness youp youri yousef youssef yulia yuliia yunus yuri
yusuf yuting yvet yvette yvon yvonne
zafer zahia zahra zaid zainab zakaria zamzam zara zbigniew zehra zeinab zeki zeliha zerrin zeyneb zeynep zhang zhao zihan zineb zita zoe zoey zofia
zohra zouhair zubeyde zuzanna zwaantje
`;

/** Of those, the names that can also begin a sentence as another word: `Wil je mee`, `Roos en tulp`, `Elke dag`. */
const ORDINARY = `
an arend ben door elke enzo flip frans gul harm iris jet ken leen lies lieve linde mark merel mien mies roman roos sil sterre storm taco ties ton toon
trees viola ward wil
`;

/** Sayings, stories, shops and places that begin like a person's name, and people who are history. */
const SAYINGS = String.raw`
Jip(?: en |-en-| & )Janneke\p{L}*|Henk en Ingrid|Suske en Wiske|Bert en Ernie|Bassie en Adriaan|Ot en Sien|Buurman en Buurman|Adam en Eva
David en Goliath?|Romeo en Julia|Jozef en Maria|Jan, Piet en Klaas|Jan (?:Modaal|met de|en alleman|Rap|Splinter)
Jan (?:Salie|Klaassen|Boezeroen|Doedel|Publiek)|boven Jan|[Nn]aam is Haas|huishouden van Jan Steen|klaar is Kees|Joost mag het|Magere Hein
Hans Worst|Jantje (?:Secuur|Contrarie|van Leiden)|Pietje (?:Precies|Bell)|Zwarte Piet|Klaas Vaak|Robin Hood|Mickey Mouse|Tom Poes|Bob de Bouwer
[Oo]om (?:Agent|Sam)|Boer Koekoek|[Tt]ante (?:Betje|Pos|Sidonia)|[Oo]me Willem|[Dd]okter (?:Google|Bibber)|Amber Alert|Jan Linders|Leen Bakker|Tom ?Tom|Albert (?:Heijn|Cuyp)|Dirk van den Broek
Hans Anders|Douwe Egberts|Ronald McDonald|Max Havelaar|Johan Crui?[jy]ff|Anne Frank|Annie M\. ?G\. Schmidt|Martin Luther King|Florence Nightingale
[Mm]oeder Teresa|Lieve (?:Heer|Vrouw)|Willem (?:de Zwijger|van Oranje|Alexander)|Willem-Alexander|Karel de Grote|Michiel de Ruyter|Johan de Witt|Piet Hein|Frans Hals
Thomas (?:More|a Kempis)|Victor Hugo|Harry Potter|J\. ?K\. Rowling|M\. ?C\. Escher|[DdMm]r\. ?(?:Oetker|Bean|Phil)|Maria (?:Magdalena|Hoop|Hoeve)|Anna Paulowna|(?:[Pp]rins|[Pp]rinses|[Kk]oning|[Kk]oningin) \p{Lu}[\p{L}-]+
`;

/** Without accents. Not names, though in the place of one: functions, languages, the field of a wethouder or docent. */
const NO_NAMES = `
Agent Burgemeester Directeur Dokter Koning Koningin Minister Notaris Pastoor President Raadslid Rechter Rector Secretaris Voorzitter Wethouder
Christus Corona Covid God Google Jezus Kerst Pasen Pinksteren Belgie Duitsland Europa Nederland Nederlander Nederlanders Philips Wmo X
Arabisch Berbers Brabants Drents Duits Engels Frans Fries Grieks Gronings Italiaans Latijn Limburgs Marokkaans Nederlands Nederlandse Oekraiens
Papiaments Pools Russisch Spaans Surinaams Turks Twents Vlaams Zeeuws
Biologie Culturele Cultuur Economie Financien Geschiedenis Jeugd Onderwijs Ruimte Sociale Sport Stichting Vereniging Volksgezondheid Wiskunde Wonen Zorg
`;

export const givenNames: ReadonlySet<string> = new Set(LIST.trim().split(/\s+/));
export const ordinaryNames: ReadonlySet<string> = new Set(ORDINARY.trim().split(/\s+/));
export const sayings = latin(`(?<!\\p{L})(?:${SAYINGS.trim().replaceAll('\n', '|')})(?!\\p{L})`, 'gu');
export const noNames: ReadonlySet<string> = new Set(NO_NAMES.trim().split(/\s+/));
