/** Given names that are common in the Netherlands and no ordinary word; facts, for the rule about names. */
const LIST = `
aad abdel abdullah achmed adriaan adrie agnes ahmed aisha alain albert alex alexander ali alice alida amber amina amir amira amy an ana anass andre andrea andrew angela angelique
anita anja anke ankie ann anna annabel anne annelies anneke annelotte annemarie annemieke annet annette annick annie anniek annika ans anthony anton antoine antoinette antoon arend arie arjan arjen arno arnold arthur
astrid ayoub aziz barbara bart bas bastiaan bauke beatrix ben benjamin bennie berend bernadette bernard bert berta bertus bettie betty bianca bilal bob boris boudewijn bram brechtje brenda brigitte bruno
carel carla carlijn carlo carmen carola carolien caroline casper cees cecile celine chaima charlotte chantal chris christa christel christiaan christian christina christine cindy claire clara claudia coby colette conny cor coen coenraad cora corine corinne corrie cynthia
daan dagmar damian daniel daniela danielle danny daphne david debbie demi denise dennis derk desiree diana diederik diego dick dieuwke dilan dina dirk dominique donna doortje dorien doris dorothea douwe duncan
ed eddy edith edwin eefje eelco eelke egbert ella ellen elly els elsbeth elise elisabeth elizabeth elke emiel emil emily emine emma emmy eric erica erik erika erna ernst ester esther eugenie eva evelien eveline evert evi ewa
fabian fadime faisal fatih fatima fatma femke fenna ferdinand fien fieke filip fleur floor floortje flip floris fokke foppe francien francisca franciscus frank frans fransje frederik frederique freek froukje frits
gea geert geertje geertruida geke gemma george gerald gerard gerarda gerben gerda gerrie gerrit gert gertjan gertrude gijs gijsbert gisela glenn greet greetje grietje guido guus
hakan hanna hannah hanneke hannie hans harm harold harrie harry hassan heidi hein helen helena helga hella hendrik hendrika hendrikje henk henny henri henriette herman hermien hester hetty hicham hidde hilda hilde hille hugo huib huub humphrey hussein
ibrahim ida ihsan ilona ilse imane imke ina inge ingeborg ingrid ineke irene iris irma isa isabel isabella isabelle ismail ivo
jaap jack jacob jacoba jacobus jacqueline jacques jaimy jan jana janet janine janna janneke jannes jannie janny janine jannetje jasmijn jasper jean jeanette jeanine jelle jelmer jenneke jennifer jenny jeroen jessica jesse jet jetske jim jip jitske job jochem joep johan johanna johannes john jolanda jolien jonas jonathan joost jordy joris jos josef josefien josine joyce juan judith julia julian juliette julie jurgen jurre jurriaan justin
kaoutar karel karen karim karima karin karlijn katja katrien kay kees kelly kevin khadija khalid kim klaas klaartje klaske koen koos korrie kristel
laila lambert lara lars laura laurens leah leen leendert leni lennart leo leon leonie lex lia lianne lidwien lieke lies liesbeth lieve lieuwe lilian lily linda lisa lisanne lisette loes lodewijk lotte louis louise luc lucas lucia lucie luuk lydia lynn
maaike maarten maartje mahmoud manon manuel marc marcel marco margaret margot margriet maria marian mariana marianne marieke mariette marije marijke marijn marilyn marina marinus mario marion marit marja marjan marjolein mark marleen marlies marloes marten martha martien martijn martin martine mathijs matthijs maud maurice max maxime mehmet meike melanie melissa menno merel mia michael michel michelle mickey mieke mien miep mihai milan milou mina minke mirjam mirthe mirza moniek monique mohamed mohammed mourad mustafa myrthe
nadia naomi natalie natasja naima nel nelleke nellie niek niels nico nicole nienke nina noah noor noortje noortje nora nynke
olaf olga olivia olivier omar oscar osman otto
pascal patricia patrick paul paula pauline petra peter pien piet pieter pieterje pim
quinten quirine rachel rachid ralf ralph ramon raymond rebecca redouan reinder reinier reinout remco rené renee rense renske ria richard rick rieke rien riet rik rita rob robbert robert robin roel roelie roelof rogier roland rolf ron ronald rosa rosalie rosanne roy ruben rudolf ruud ruth
sabine sabrina said saida salim samir samira samuel sander sandra sanne sara sarah saskia sebastiaan selma sem sharon sien siem sietske sigrid silvia simon simone sjaak sjaan sjoerd sjors sofie sonja sophie stan stefan stefanie stella sterre steven stijn suus susan susanne suzan suzanne sven sybren sylvia
tamara tamar tanja tara teun teunis thea theo theresia thijs thomas thijmen tim timo tina tineke titia tjeerd tjitske tobias tom ton tonnie toos trees trijntje truus tygo
ursula valerie vanessa vera veronique victor victoria vincent virginie wanda wendy wesley wessel wiebe wiesje wil wilbert wilco wilfred wilhelmina willeke willem willemien willemijn wilma wim wouter wubbo xander yannick yara yasmina yassin youssef yusuf yvette yvonne zainab zahra zeynep zoë
`;

/** Lower case, without accents. */
export const givenNames: ReadonlySet<string> = new Set(
  LIST.normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/\s+/)
    .filter((name) => name !== ''),
);
