/**
 * What nobody should have to read aloud to an adviser: words of sex and the body, illness, death, violence,
 * crime, police, religion and origin, of abuse, and names of people. One that ends with a full stop is a whole
 * word; another is how words begin, whatever follows.
 */
export const wordsToAvoid: readonly string[] = `
aangifte aanrand aanslag aanval aap. abel abortus abraham adam ader. aderen. aders. adjudant
admiraal afgrond. afscheid. aftuig. afzien. agent. agente. agenten. agressie aids akelig alarm
alcohol alfa. alibi alien altaar. amanda amen. america. amerika. angst anita. apen. apollo apotheek
arabier. arm. arme arme. armen. armoede armoede. arrest arrogant arts asiel asielen. aspirine
aurora. autopsie avatar. baarmoe babe back. bad. badge. bailey. bajes. baker. bang. barbie barbie.
barst. barsten. bastaard bastaarden. bataljon batterij baxter bedreig bedrieg bedrog bedroog bedwang
beest begraaf begraven beha. bekennen. bekent. belazer beledig bende benen. benjamin berecht beroert
beroof berouw beroven beroving berucht beschuld beslag besmet bestorm. bestraf betrapt beul bevel.
bevelen. bevolen bewaak bewaker bewaking bewapen bewapend bewusteloos. bezeten bezeten. bezorgd.
bezorgde. bhs. bidden bidt. biecht bier bijbel bijbels. bijl bijt. bijten. bikini bill. billen
billen. bisschop bitter. bittere. black. blank. blanke. blanken. blinde bloed bloedt. bloeit. bloot
bloots. blote blue. blut bobby bobby. boeddha boef boete boeven. boezem. bom bommen boos. boosaard
boosheid. borst borst. boston boston. botsing. botten. bourbon bowl. boys. braak. braken. brand
brandy brandy. breuk. breuken. bridge. bridget. brigade. brits. brutaal. brutale. bruut. bryan.
buddy. buik. bunker. bush bush. butler cadet caesar cake. call. canada. candy. cape. carter. case.
cash. cel. cellen chance. chantage charles chemisch. chemo chester chester. chili chinees. chinezen.
chirurg chris chris. christ. christenen. citroen. clark. clean. close. clown. clowns. cobra.
cocktail cognac coma commando complot condoom condooms. cool. cooper. corrupt country. county.
cover. crack crash crew. crimineel. cross. cruise. cuba. dader daisy daisy. dakloo daklozen dame.
dames. darm. darmen. deadline. deal. dealer dealer. dealers. death death. defect defensie delict
demon demonen. denver. depressie. deserteren. detent deugt diagnose. dictator. dief dief. diefst
diev dikke. dikker dikker. dode dodelijk doden doder doelwit. doem dokter doktor dolk. dolle dolle.
dom. dominee domme domme. donna donna. dood doof dosis. douane. down. dragon. drank. drankje
drankje. drankjes. dreig drinken. drol. dronk dronken. drug duel duister. duistere. duivel duivels.
duizelig. dump. dumpen. dumping. dumpt. dumpte. dwaas dwang dwazen. dwerg dwing dwong dynamiet. earl
earl. eddie. eddy eenzaam. eenzame. eikel ellende ellendig. emma. empire. engelen. enkels erica
erica. escort evangel execut explos explosies. faal face. facebook. fair. falen falen. fans. farao.
fascist. fataal fatale first. five. flash. flirt. flirten. flirtte. force. frank frank. fransman.
fraude freak game. gangster gary. gebed. gebeden. gebeten. gebit gebloed gecheckt. gedood gedrogeerd
gedumpt. geduwd. geest geest. geesten. geflikt. gehackt. gehakt. geil gejat gek. gekke. gekken.
gekker. gekust. gekwetst geloof. geloofd. geloofde. gelooft. geloven. gelul gemeen. gemene gemene.
gemma gemma. genaaid genade geneest. geneukt genezen. genezing. genot gepest. gepikt. gerecht
geschift geschokt. geschopt. geschut geslacht geslagen gestegen. gestoken gestolen gestoord gestort.
gestorven gestraft gestrest. gestreste. getrapt. getrouwd gevaar gevaarlijk. gevang gevaren gevecht
gevlucht. gevoed. gevoelig. gewapend geweer geweld. geweren gewond gewurgd gezegend. gezeik gezeur
gezeur. gezonken. gezwore gift. giftig. giftige. gilbert. gilda gillen. glee. gloria gloria. god.
goddank goden. godin. gods godver gokken. gore. grace. graf granaat granaten grand. gray. green.
grey. griep griezel griezel. grijp. grijpen. grijpt. grof. grove. haat haatte hacken. hacker hamer.
hans. haten have. heidens heil heilig heilig. heks hel. helen. hello. hemel. hemels. hemelse. henry
henry. hercules hercules. hersen hetero heup. heupen. high. hindoe. hitler hoer home. homo homofiel.
hond. honden. hoofdpijn. hope. hormon hormonen. house. huil. huilde. huilen. huilt. hunt. hunter.
huwelijk idioot idiote illegaal illegale illusie. imams. immuun inbraak inbreek inbreken. inbreker
indiaan indianen indianen. infect infuus ingerukt injectie injectie. insecten. intiem. inval invasie
irak iran irritant. islam islam. israel jaagt. jacht. jack jack. jagen. jager. jagers. jaloe jammer.
janet janken jansen jat. jazz. jemig jersey. jeugdzorg. jezus jimmy. joch joden joel. john. jonas
jonas. jonathan jood jood. joods joods. juan juan. juda junk. junkie. just. kak. kamp. kampen.
kanker kanon kanonnen. kapel. kapen. kapot. kapotte. karen kater. kazern keel. keihard. kelly kelly.
kerel. kerels. kerk kerkhof kids. killer killer. king. kinky kits. klaagde. klaagt. klacht.
klachten. klagen. klap. klappen. klauw. klauwen. kleed. kleedt. klier. klieren. kliniek. kloos
klooster. kloot klote klysma knal. knallen. koe. kogel kolere kolonel kont. koorts. koos. kop.
koppen. kots kotst. kramer. kreet. kreng. kreup kruis. kus. kusje. kusjes. kussen. kust. kuste. kut.
kwaad. kwaal kwade. kwalijk. kwets lady. lafaard lava. league. leed. leger. legers. lelijk lemon.
leo leo. lerares lesb lesbisch. lesbo. letsel leugen levens. lichaam liefje. lieg. liegen. liegt.
lies lieverd. light. lijden lijden. lijdt lijdt. lijf lijk. lijken. lik. like. likken. lila lila.
lingerie. litteken litteken. live. load. londen. lord. lori. loser losers. losgeld lucifer lucky.
luize lul lust. lusten. maag maagd madam madison madonna maffe maffia mafk magic. majoor major.
make. maling. mama. mamma mammie maniak. mank. mankeert. mara. maria. marine marinier marshal.
martelen. marteling. martini. mary mary. mattheus maxima. medicijn medisch meid. meiden. mekka
mensdom mes. messen. mietje mietje. mietjes. milaan milaan. militair milt. mimi mimi. minnaar
minnaars. minnares misbruik misbruik. misdaad misdaan misdad misdrijf misdrijf. mishandel. misleid
misluk miss. mongo monnik monniken. monsieur. monster moord moral. more. morfine mort moskee. moslim
moslims. motherboard. mount. mulder munitie naakt naakte. naaktheid. naald. naalden napoleon
napoleon. narco navy. nazi nazi. neger negro nek. nelson nelson. nerd nerd. nerveus neuk neus newton
nick nick. nier. nieren nieren. night. nonnen. nood. obsessie. offer. offeren. offers. officier
omkleden. ondood. ongeluk ongepast. ongerust. ongeval onrecht onrust. onschuld ontken. ontkent.
ontploft ontrouw ontsla ontsnap ontvoer onwettig oorlog operatie. opereren. organen organen. orgasm
orgasmes. orgie. overleden. overlijd overval paddy paddy. palmer. papa. pappa. pappie paps paradijs.
parijs. parker. party. pastoor. pater. paus peloton penis penissen. penny. pervers pest peter.
peters. piemel piemels. piep. pierce. pijn pijnen. pijnlijk pijp. pijpje. pikken. pikt pikt. pikte.
pillen piraat piraten piss pistol pistool. plaag. plagen. plas. plassen. plee. poep poes. poesje.
politie politieagent. pooier pooier. pool. pope. porno poten power. priester. priesters. prik.
prime. profeet. prooi. proost. prost psych puist punch rabb rachel rachel. ramp. randy. ranger.
rangers. ras ras. rassen. rat. ratten. razend. rebel. rebellen. rebels. recherche. rechter
rechtszaak. redder. religie remedie. revolver revolvers. rico rico. right. ripper. ritueel. road.
rock. roddels. romeo. room. rooster. rosa rosa. rot. rotte rotte. rotten. rottig rotzooi rouw rouw.
rouwen. rouwt. roven rover rover. royal. rush. russ russell. ruzie ryan. sandwich. sara sara. satan
satan. satanisch. scene. schaam. schaamde. schaamt. schaamte. schamen schande schat. schatten.
schattig. schedel scheet. scheiden. scheiding. scheidt. schelden scheten. schiet schiet. schieten.
schoft schok. schokkend. schoot. schop. schoppen. schopte. schot. schoten. schreeuw schrik. schuld
schuldig. schurk schut. schutter. schuw. security. seks seksue sekt senior. sergeant sexy. sharon
sharon. sheriff sherry shirt. shit shock shot shows. sigaar sigaret single. sire. skelet slaaf.
slaan. slaat. slacht. slachten. slag. slagen. slager. slang. slangen. slap. slaven. slecht. slechte.
slechter. slet sletje slip slipje slipjes. sloeg. sloegen. sluip. sluipen. smeek smeerlap smeerlap.
smerig smeris smet. smith. smoking. snij. snijd. snijden. snijdt. snik. snikken. soldaat soldaten.
sonny. special. speech. speed. spencer spencer. sperma spijt. spijtig. spike. spinnen. spion spoed.
spoedig. spook spoorloos. spring. spuit spuiten. square. stage. stalker. stank. state. steek.
steekt. steelt. stelen. sterf sterling. sterv steve. steven. stevens. stiekem. stier. stierf
stierven. stik. stikken. stikt. stinken stom. stomme. stoned. stort. storten. stortte. straf
strelen. stress. stresst. strijd strijder. strip. stripper. strot. stuart studente stuip stuip. suf.
sukkel sukkels. summer. superman. supermann sweater. syndroom. tabak. take. tand. tank. tanks. tape.
tarzan tarzan. tatoeage tattoo taylor. teddy teef. tehuis tempel. tepel tepel. tequila terecht
tering terror terry. therapie. thomas thomas. tieners. tieten tieten. tiffany tiffany. tim. time.
toeslaan. toilet. tommy tommy. torpedo traan. tragedie tragedie. tragedies. tragisch. trailer.
tralies trance. tranen. trappen. trapt. trapte. trauma treur treurig. triest troepen. trut tuig.
tumor tumor. turk turken. turner. uithuis. uitkleden. uitschot union. vaccin vals. valse valstrik
vamp vampier. varken vecht verboden verbrand verdacht verdenk verdenking. verdoemd verdomd verdomm
verdoofd verdorie verdov verdriet verdween. verdwenen. verdwijn. vergif verhoor verhoren verklee
verkloot verknald verkracht verlamd verlies. verliest. verliez verloren. verminkt vermist vermoeid.
vermoord vermoorden. verniel verpest verraad verrad verrek verrot verrot. verslaafd. verslaan.
verslaat. verslav verspild verstopt. verstrik vervalst verwoest verwond verziekt verzorgd. verzwakt
vet. vette vette. vies vieze viezer vijand vijanden. violet. virus. vlees. vloek. vloeken. vlucht.
vluchten. vluchtte. vochten vonnis voogd voogd. vreemd. vreemde. vreemden. vreemds. vrees. vreet
vreet. vreten. vrezen. vrije. vrijen vrijen. vrijt. vrouwtje. vuil. vuile. vuilnis. vuist. waanzin.
wade. walden. walgelijk. walker. walt. wanhoop wanhop wapen warren. weduw weduwe weerloos weerwolf
wees. weeshuis. wezens. whisk white. wiet wiet. wijf. wijven willie. wing. wodka woede woedend wond.
wonden wonden. world. worm. wormen. wormgat. wraak wrak wrede wreed wrok wurgen. yang. yankees.
yard. york. young. zaad zalig. zegen. zegenen. zeik zelfmoord zenuwen. zero. zeug. zeur. zeuren.
ziek ziekenhuis. ziekt ziel. zielen. zielig zinloos zoen. zoenen. zombie zonde. zondebok zondebok.
zonden. zuig zuip. zuipen. zusters zwaard. zwaarden. zwak. zwakke. zwakte. zwanger zwarten. zweep
zweer. zweert. zweet. zweren. zwerver. zweten. zwijn
`
  .split(/\s+/)
  .filter(Boolean);
