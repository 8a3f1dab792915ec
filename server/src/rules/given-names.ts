/** Words for the rule about names: given names that are common in the Netherlands, and what merely looks like a name. */

/** Lower case, without accents. */
const LIST = `
aad aafke aagje aaltje aaron abbas abdel abdelali abdelaziz abdelhamid abdelkader abdelkarim abdellah abderrahim abderrahman abdi abdirahman abdullah
abeba abel abena abraham achmed adam adele adil adnan adriaan adrie agata agnes agnieszka ahmad ahmed ahmet aicha aiden aisha akram akua alain alan
alana albert albertje aleksandr aleksandra alex alexander alexandra alfons alfred ali alice alida alie alina alison allan alma alphons alwin amal
amanda amber amelie amin amina amine amir amira amjad amy an ana anas anass anastasia anatoli andre andrea andrei andrew andrii andrzej aneta angela
angelique anil anita anja anke ankie ann anna annabel anne anneke annelies annelotte annemarie annemieke annet annette annick annie anniek annika
anouk anoushka ans anske anthonie anthony antje antoine antoinette anton antonia antonio antoon anwar arend arie arjan arjen arno arnold arthur asha
ashley ashwin asma asmae assia astrid ava axel aya ayan aylin ayman ayoub ayse aysegul aysel aziz aziza
badia badr barbara baris barry bart bas bashar basma bassel bastiaan bauke baukje bea beata beatrix bella ben benedict benjamin bennie benno bente
benthe berend berhane bernadette bernard bernhard bert berta bertus bettie betty bianca bilal boaz bob bogdan boris bouchra boudewijn bouke boukje
bozena brahim bram brechtje brenda brent brian brigitte britt britta bruno bryan budi bulent burak
camille canan carel carl carla carlijn carlo carlos carmen carol carola carolien caroline cas casper catharina catherine cato cecile cees celia celine
cem cemal cesar chaima chaimae chandra chantal charlie charlotte chris christa christel christiaan christian christina christine christophe cihan
cindy cisca claire clara claudette claudia claudine claudio clemens cleo coby coen coenraad colette colin connie conny constance cor cora corine
corinne cornelia cornelis corrie cristian cynthia
daan dagmar daisy damian daniel daniela danielle danny danuta daphne daria dario dariusz dave david davy debbie deborah delano delphine demi denise
deniz dennis derek derk derya desiree desmond dewi dex diana diane dick diederik diego dieter dieuwke dilan dilek dimitar dimitri dina dirk diyar
dmitri dmytro dolf dolores dominique donald donna donny door doortje dorien doris dorota dorothea dorus dounia doutzen douwe dries driss duncan durk
dylan
ebru ed eddy edgar edith edmond eduard edward edwin edyta eefje eelco eelke egbert eise elaine elena eleonora eleonore elias elif elin eline elisa
elisabeth elise eliza elizabeth elize elke ella ellen elly els elsbeth eltje elwin elzbieta emanuel emel emiel emil emile emilia emily emine emma emmy
emre endang enes engin enrico enzo erdal erdem eren eric erica erik erika erkan erna ernst erol errol erwin esmee esra ester esther etienne eugene
eugenie eva evelien eveline evert evi evie evy ewa ewelina eyob
fabian fabienne fadime fadoua faduma fadumo fahd faisal farah farid farida fartun farzaneh fatih fatiha fatima fatma fatna faye febe fedde feike
feline felix fem femke femmie fenna fenne ferdinand ferhat fernando fieke fien fiene filip filiz filmon finn fleur flip floor floortje florian floris
fokje fokke foppe fouad fouzia francesca francien francine francis francisca franciscus frank frans fransien fransje fred freddie freddy frederik
frederique freek frieda frits froukje funda fynn
gabriel gabriela gabrielle galina gamze ganesh gary gavin gea geert geertje geertruida geesje geeske geke gemma geoffrey george georgi georgina gerald
geraldine gerard gerarda gerben gerbrich gerda gerrie gerrit gerry gert gertjan gertrude gerwin ghassan ghita gideon gijs gijsbert gilbert gina
giovanni gisela giselle gita glenn godfried gokhan gonda gonnie gordon gosse graham grazyna greet greetje gregory grietje grzegorz guido guillaume gul
gulay gulcan gulsen gulten gunther gustaaf gustav guus guusje
hacer hadi hafid hafida hafsa haidar hailey hajar hakan hakim hakima halil halima halime halina halyna hamed hamid hamida hamza hanae hanan hanane
hanife hanna hannah hanneke hannelore hannie hanno hanny hans harm harmen harold harrie harry harun hasan hasna hasnae hassan hatice havva hawa hayat
heidi heiko hein heleen helen helena helga hella helma hendrik hendrika hendrikje henk hennie henny henri henrico henriette henrik herbert herma
herman hermien hermina hessel hester hetty hicham hidde hielke hilda hilde hille hind hodan hossain houda houria hubert hugo huib hulya humphrey huong
huseyin hussain hussein huub hylke
ibrahim ida ietje ietske ifrah igor ihor ihsan ikram ilham ilhan ilias ilja ilker ilona ilonka ilse ilyas imad iman imane imke imran ina indra indy
ineke inez inge ingeborg ingmar ingrid inna ioana ionut irene irina iris irma iryna isa isaac isaak isabel isabella isabelle isis ismael ismail issam
itske ivan ivana ivanka ivo ivonne iwan iwona
jaantje jaap jacek jack jacky jaco jacob jacoba jacobien jacobus jacolien jacomijn jacqueline jacques jada jadwiga jaimy jakob jakub jamal james jamie
jamila jan jana jandino jane janet janette janine janke janna janneke jannes jannetje jannie janny jans jantien jantina jantine jantje janusz jara
jasmijn jason jasper jaswant jawad jayden jean jeanette jeanine jef jeffrey jelke jelle jelmer jelte jenneke jennifer jenny jens jeremy jeroen jerome
jerrel jerry jerzy jesper jesse jessica jet jetske jette jihan jikke jildou jill jilles jim jimmy jinke jinte jip jitske jo joan joanna joanne job
jochem jody joel joep joey johan johanna johannes john johnny joke joko jolanda jolande jolanta jolanthe jolie jolien jolijn jonas jonathan joop joost
jopie jordy joris jorrit jos jose josef josefien josephine josette joshua josine joyce jozef jozien juan judith jules julia julian julie juliet
juliette julius jur jurgen jurre jurriaan justin justus justyna juul
kaan kadir kadriye kai kaj kaltoum kamal kamil kamila kaoutar karel karen karim karima karin karlien karlijn karolina karst kartini kasia katarzyna
kate kateryna katharina kathleen kathy katinka katja katrien katrijn kavita kay keano kees keith kelly kemal ken kenan kenneth kenny kenza kerem ketut
kevin khadija khadra khaled khalid kian kidane kiki kim kinga kirsten kishan kitty klaartje klaas klara klaske klazien klazina koen kofi konrad koos
koray korrie kristel krystyna krzysztof ksenia kurt kwame kwasi
laila laith lakshmi lambert lambertus lamia lana lara larissa lars larysa latifa laura lauren laurens laurent laurien layla leah leander leen leendert
leentje leila lena leni lenie lennart leny leo leon leonard leonardo leonie leopold leroy leslie levent levi lex leyla lia liane lianne lidia lidwien
lidy lieke lieneke lies liesbeth liesje lieuwe lieve lilian lilly lily lina linda linde lineke linh lisa lisanne lisette liudmyla liv liza lizette
lizzy lloyd lodewijk loes lois lola lolke lonneke lorenzo lothar lotte lou loubna louis louisa louise lubbert lubna luc luca lucas lucia luciano lucie
lucien lucy ludmila ludo ludwig luigi luitzen luka lukasz luna lutske luuk lydia lynn
maaike maarten maartje maciej madeleine madelief madelon magda magdalena mahdi maher mahmoud mahsa maike majid maksym malak malgorzata malika malou
manfred manon manuel marc marcel marcella marcin marco marcus marek margaret margareta margaretha margje margot margreet margriet maria mariam marian
mariana marianne marieke marielle marietje mariette mariia marije marijke marijn marilyn marina marinus mario marion mariska marit mariusz marja
marjan marjanne marjolein marjolijn mark marleen marlene marlies marloes marlon marlou marnix marouane marry marta marten martha marthe martien
martijn martin martina martine marvin marwa marwan maryam maryan maryna mascha mason mateusz mathijs mathilde mats matthias matthieu matthijs maud
maurice maurits mavis max maxim maxime mees megan mehdi mehmet meike meindert melanie melchior melek melissa melle melvin menno merel merhawi meriem
merlijn meron merve meryem metin metje mia micha michael michaela michal michel michelle mick mickey mieke mien mientje miep mies miguel mihaela mihai
mike mila milan milo milou milton mimoun mimount mina minh minke minne miranda mireille miriam mirjam miroslaw mirthe mirza mohamed mohammad mohammed
mohsen mona moniek monika monique morris mounia mounir mourad moussa muhammad muhammed munir murat musa mustafa mykhailo mykola myra myriam myrthe
nabil nabila nada nadia nadir nadira naima najat najib najoua nancy nanda nanette nanne naomi naresh nasrin nasser nassim natalia natalie nataliia
nataliya natalya natascha natasha natasja nathalie nathan naud navid nawal nazli necla neeltje neil nel nelleke nellie nelly nermin nesrin nettie
nevin nezha nguyen nick nicky nico nicolaas nicolas nicole nicolette nicolien nicoline niek niels nienke nigel nihad nikita nikki nikolai nilgun nima
nina nisha nisrine noa noah noel noor noortje nora norbert nordin nordine norma norman noud nour noura noureddine nuran nuray nurcan nuri nurten nynke
nyoman
odette oene okan oksana olaf oleg oleh oleksandr oleksii olena olga olha olivia olivier omaima omar omer omid onno onur orhan orlando oscar osman
othman otto oumaima owen ozan ozge ozlem
pamela parisa parvin pascal pascale patricia patrick patryk paul paula paulien paulina pauline pavlo pawel pedro peggy pepijn peter petra petro
petronella phileine philip philippe phuong pia pien pierre piet pieter pieterje pieternel pietertje pim piotr pippa plamen pleun priya przemyslaw putu
pytrik
quincy quinn quinten quirine
rabia rachel rachid rachida radjesh radoslaw radu raf rafael rafal rahel rajesh rakesh ralf ralph ramazan ramesh rami ramon ramona rana rania raphael
raquel rashid raul ravi rayan raymond rebecca recep reda redouan regina reina reinder reinhard reinier reinou reinout remco renata rene renee rens
rense renske reza ria ricardo riccardo richard rick rieke riekie rien rients riet rik rika riley rima rina rini rinske rinus rishi rita riza rob
robbert robel robert roberta roberto robin roderick roderik rodney roel roelfien roelie roelof rogier roland rolf roman romke rommert romy ron ronald
ronnie ronny roos rosa rosalie rosanne rosemarie rosita rowan rowena roy roya ruben rudi rudolf rudy ruth ruud ruurd ryan ryszard
saad saadia sabah sabine sabri sabrina sacha saeed safa safae sagal sahra said saida salah salem saliha salim salima sally salma salman salomon sam
samer sami samia samir samira sammy samrawit samuel sana sanae sander sandra sandy sanne sara sarah sascha saskia scott sean sebastiaan sebastian
sedat selam selcuk selim selin selina selma sem semhar semra senait senna sepp serap serdar serge sergei sergio serhii serkan serpil seth sevda sevgi
sevim shanice shannon shanti sharda sharmila sharon sharona sheila sherida sherwin shirin shirley siavash sibel sible sidney siebe siebren siegfried
siem sien sietse sietske sigrid siham sijtje sil silke silvester silvia silvie simon simone sinan sipke sita siti sjaak sjaan sjanie sjef sjoerd sjors
sjouke sjoukje slamet slawomir soenita sofia sofie sofiia soheila songul sonja sonny sophia sophie soraya souad soufian soufiane soukaina soumaya stan
stanislaw stanley stef stefan stefanie steffie stella stephan stephanie sterre steve steven stien stijn stijntje storm suleyman sunil sunita susan
susanne suus suzan suzanna suzanne suze sven svenja svetlana svitlana sybe sybille sybren sylvana sylvester sylvia sylvie sylwia sytse szymon
tadeusz tamar tamara tanja tanya taoufik tara taras tareq tarik tariq tatiana tatjana ted teddy teresa terry tesfay tesfaye tess tessa tetiana tetyana
teun teunis teuntje thanh thea theo theresa therese theresia thierry thijmen thijn thijs thomas thuy ties tijl tijn tijs tilly tim timo timon timothy
tina tineke tinie tinus tiny tirza titia titus tjalling tjebbe tjeerd tjerk tjitske tjitte tobias todor tom tomasz tommie tommy ton tonia tonnie tonny
tony toon toos touria trees trienke trijn trijntje trudie trudy truida truus tuan tuba tugba tuncay turgut turkan twan tygo tyler tyrone
ufuk ugur ulbe umit umut unal urmila ursula urszula usha uwe
valentina valerie vanessa vasyl veerle veli vera vernon veronique vicky victor victoria vijay viktor viktoria vince vincent vincenzo viola virginie
vitalii vivian vivienne vladimir volkan volodymyr
wafa wafae walid walter walther wanda ward wassim wayan wendela wendell wendy werner wesley wessel wiebe wiebren wieger wiep wies wiesje wieslaw
wietse wietske wijbe wijnand wil wilbert wilco wilfred wilhelm wilhelmina wilhelmus willeke willem willemien willemijn willemijntje willie willy wilma
wim winnie winston winta wioletta witold wobbe wojciech wolfgang wopke wout wouter wubbo wybe wytze
xander xiomara
yahya yamina yana yannick yara yasar yasemin yaser yasin yasmin yasmina yasmine yassin yassine yassir yavuz yeliz yevhen yfke yilmaz yme yohannes
yolanda yolande yonas yoram yordanos yorick younes youness youp yousef youssef yulia yuliia yunus yuri yusuf yvette yvon yvonne
zafer zahra zaid zainab zakaria zamzam zara zbigniew zehra zeinab zeki zeliha zerrin zeynep zineb zita zoe zoey zofia zohra zouhair zubeyde zuzanna
`;

/** Of those, the names that begin a sentence as another word too: `Wil je mee`, `Roos en tulp`, `Elke dag`. */
const ORDINARY = `
an arend ben door elke enzo flip frans gul harm iris jet ken leen lies lieve linde mark merel mien mies roman roos sil sterre storm ties ton toon
trees viola ward wil
`;

/** Sayings, stories, shops and places that begin as a person's name does, and those who are history. */
const SAYINGS = String.raw`
Jip(?: en |-en-| & )Janneke\p{L}*|Henk en Ingrid|Suske en Wiske|Bert en Ernie|Bassie en Adriaan|Ot en Sien|Buurman en Buurman|Adam en Eva
David en Goliath?|Romeo en Julia|Jozef en Maria|Jan, Piet en Klaas|Jan (?:Modaal|met de|en alleman|Rap|Splinter)
Jan (?:Salie|Klaassen|Boezeroen|Doedel|Publiek)|boven Jan|[Nn]aam is Haas|huishouden van Jan Steen|klaar is Kees|Joost mag het|Magere Hein
Hans Worst|Jantje (?:Secuur|Contrarie|van Leiden)|Pietje (?:Precies|Bell)|Zwarte Piet|Klaas Vaak|Robin Hood|Mickey Mouse|Tom Poes|Bob de Bouwer
[Oo]om (?:Agent|Sam)|[Oo]me Willem|[Dd]okter (?:Google|Bibber)|Amber Alert|Jan Linders|Leen Bakker|Tom ?Tom|Albert (?:Heijn|Cuyp)|Dirk van den Broek
Hans Anders|Douwe Egberts|Ronald McDonald|Max Havelaar|Johan Crui?[jy]ff|Anne Frank|Annie M\. ?G\. Schmidt|Martin Luther King|Florence Nightingale
[Mm]oeder Teresa|Willem (?:de Zwijger|van Oranje|Alexander)|Willem-Alexander|Karel de Grote|Michiel de Ruyter|Johan de Witt|Piet Hein|Frans Hals
Thomas More|Victor Hugo|Maria (?:Magdalena|Hoop|Hoeve)|Anna Paulowna|(?:[Pp]rins|[Pp]rinses|[Kk]oning|[Kk]oningin) \p{Lu}[\p{L}-]+
`;

/** No names, though they stand where one may stand: functions, languages, and what a wethouder or a docent is about. */
const NO_NAMES = `
Agent Burgemeester Directeur Dokter Koning Koningin Minister Notaris Pastoor President Raadslid Rechter Rector Secretaris Voorzitter Wethouder
Christus Corona Covid God Google Jezus Kerst Pasen Pinksteren België Duitsland Europa Nederland Nederlander Nederlanders X
Arabisch Berbers Brabants Drents Duits Engels Frans Fries Grieks Gronings Italiaans Latijn Limburgs Marokkaans Nederlands Nederlandse Oekraïens
Papiaments Pools Russisch Spaans Surinaams Turks Twents Vlaams Zeeuws
Biologie Cultuur Economie Financiën Geschiedenis Jeugd Onderwijs Ruimte Sociale Sport Volksgezondheid Wiskunde Wonen Zorg
`;

export const givenNames: ReadonlySet<string> = new Set(LIST.trim().split(/\s+/));
export const ordinaryNames: ReadonlySet<string> = new Set(ORDINARY.trim().split(/\s+/));
export const sayings = new RegExp(`(?<!\\p{L})(?:${SAYINGS.trim().replaceAll('\n', '|')})(?!\\p{L})`, 'gu');
export const noNames: ReadonlySet<string> = new Set(NO_NAMES.trim().split(/\s+/));
