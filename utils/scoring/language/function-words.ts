import type { Language } from './languages.ts';

/**
 * The small words by which a language is known, folded (no marks) and cut at apostrophes, greetings and the
 * network's own words included: notes are short.
 */
export const FUNCTION_WORDS: Readonly<Record<Language, string>> = {
  en: `the and you your i to of for is are was were with my me it that this have has had be been at on in as or
    but not would could should can will d ll m ve re s t from about what how who when where which there
    their they we our us he she him her his do does did just hi hello hey dear thanks thank please connect
    connecting connected network profile hope great good nice love like know saw see work working worked any
    some if so by an a out up let am than then more here new get also into over because happy looking
    forward best regards kindly add meet offer free month week weeks year years time need want team company
    business sales job role call only start roles people career impressive profession interested monday list
    price pay one two talk today sometime virtual unite`,
  nl: `de het een en van ik je jij u uw jouw mijn is zijn was waren dat die dit niet met op voor aan er maar om
    ook als dan bij nog naar heb hebt heeft had hebben wij we ons onze jullie hij ze zij hun te in uit over
    door wat hoe wie waar wanneer wel geen kan kun kunnen wil wilt zou zouden graag even hoi hallo beste dag
    groet groeten bedankt dank leuk goed mooi zag gezien gelezen werk werken moet mag al meer heel veel zo
    nu toch of tot deze daar hier want omdat connectie connectje verbinden samen groeien profiel mensen jaar
    week bedrijf zaak tijd zoek zoeken vraag erg iets iemand niets alles altijd nooit laten elkaar kom komt
    per vandaag`,
  de: `der die das und ich du sie ihr ihre ihren ihrem ihnen mein meine meinen dein deine dich dir mir mich ist
    sind war waren nicht mit auf fur an ein eine einen einem einer es er wir uns unser unsere zu zum zur von
    vom bei im am als auch aber oder wenn dass wie was wer wo noch nur schon sehr gerne gern habe haben hat
    hatte kann konnen konnte wurde wurden mochte hallo guten tag liebe lieber geehrte geehrter grusse gruss
    danke vielen dank bitte so um nach aus durch uber seit hier da mal ja nein ob kein keine vernetzen den
    dem des in profil spannend spannendes spannende unternehmen jahre jahren woche kunden freue freut neue
    neuen leute immer mehr viel viele zeit frage suche suchen firma stelle alle alles etwas jemand machst
    mache bleib gunstiger ohne alter jederzeit herzlich`,
  fr: `le la les un une des et je tu vous votre vos ton ta tes mon ma mes notre nos nous est sont etait suis ai
    as avez avons ont pas ne que qui quoi dans sur pour avec par de du d l j c n s m t qu au aux ce cet
    cette ces il elle on ils mais ou donc si plus tres bien bonjour bonsoir salut merci cordialement comment
    quand chez sans sous entre aussi encore tout tous faire fait peut serait souhaite aimerais y en se lui
    leur vu lu ravi besoin joyeux anniversaire certains enchante enchantee bienvenue anglais cours tarifs
    propose vie ans annee annees equipe entreprise monde jour semaine personne rien toujours jamais deux
    trois site reseau parcours felicitations ensemble ca ici positif`,
  es: `el la los las un una unos unas y yo tu usted su sus mi mis tus nuestro nuestra es son era soy estoy esta
    estas he ha has hemos han no que quien como cuando donde en con para por de del al se te me le lo nos
    pero o si mas muy bien hola buenos buenas dias tardes gracias saludos saludo abrazo gusto encantado
    gustaria puede puedo tiene tengo hay fue vi lei este esto eso ya tambien sobre desde hasta sin entre
    porque aqui estimado estimada conectar conectemos escribeme quisiera unirme necesitas necesitamos
    interesados llamar feliz mes ano anos vuestra vuestro os vosotros dedico enlace trabajo empresa equipo
    tiempo semana dia hoy siempre nunca todo todos alguien nada red perfil mucho mucha valoro trayectoria
    sigamos contactemonos enhorabuena felicidades busco`,
  pt: `o a os as um uma e eu tu voce voces seu sua seus suas meu minha meus minhas teu tua nosso nossa sao era
    sou estou esta nao que quem como quando onde em no na nos nas com para por pelo pela de do da dos das ao
    aos se te me lhe mas ou mais muito bem ola oi bom boa dia tarde noite obrigado obrigada abraco
    cumprimentos tudo gostaria gostei pode posso tem tenho foi vi li este isto isso ja tambem sobre desde
    ate sem entre porque aqui prezado prezada rede conectar num numa vamos parabens pelos pelas feliz ano
    anos novo sempre aberto faco precisa fale comigo primeiro quer ver bora contatos contactos setor
    trabalho empresa equipe equipa tempo semana hoje nunca todos alguem nada perfil muita chama ampliar
    ampliando abs att somar pra pro ligar aceita`,
  it: `il lo la i gli le un uno una e io tu lei lui noi voi suo sua suoi tuo tua mio mia miei nostro nostra ci
    vi ti mi si sono era sei ho hai ha abbiamo hanno non che chi come quando dove in con per da dal dalla
    di del della dei delle degli al alla ai alle nel nella sul sulla su ma o se piu molto bene buongiorno
    ciao salve buonasera grazie saluti cordiali piacere vorrei puo posso visto letto questo questa quello
    anche gia sempre senza tra fra perche qui gentile collegarci rete farebbe l d c po complimenti profilo
    buona buon buone lavoro aziende azienda lunedi ogni mando vuoi guadagnare domani feste famiglia insieme
    anni anno tempo settimana giorno oggi tutto tutti qualcuno niente cerco cerchiamo scrivimi ringrazio
    interessata interessato conoscere realta cordialita soli vita cose magari quota persone vorra benvenuto
    dai`,
};

/** Neighbours that would pass for one of ours: told apart only to say "not ours". */
export const OTHER_FUNCTION_WORDS: Readonly<Record<string, string>> = {
  sv: 'och jag det att en ett som ar inte med pa av for till du din ditt vi har hade var kan skulle vill hej tack om men eller fran hur nar vad mig dig mitt min natverk garna halsningar',
  da: 'og jeg det at en et som er ikke med pa af for til du din dit vi har havde var kan ville vil hej tak om men eller fra hvordan nar hvad mig dig mit min netvaerk gerne hilsen dig kunne',
  nb: 'og jeg det at en et som er ikke med pa av for til du din ditt vi har hadde var kan ville vil hei takk om men eller fra hvordan nar hva meg deg mitt min nettverk gjerne hilsen kunne',
  fi: 'ja on olen ei en etta se mina sina han me te han ovat oli mutta tai kun kuin hei moi kiitos voisi verkostoon olisi terveisin myos nyt teilla meilla kanssa mukava',
  pl: 'i w na z do sie nie to jest jak ze o od po za dla czy ma mam pan pani panie panstwa dzien dobry witam pozdrawiam dziekuje chcialbym oraz ale lub przez bardzo moze sa zaprosic sieci',
  cs: 'a v na se je ze to do s z o pro jako ale nebo jsem jste byl bych by dobry den dekuji prosim velmi rad rada mate mam vam vas si spojit zdravim kontaktu',
  tr: 've bir bu icin ile de da ben sen siz sizi merhaba selam tesekkurler olarak cok daha ama gibi ne var mi mu iyi gunler aginiza istiyorum saygilar eklemek',
  ro: 'si in de la cu pe nu ca sa un o este sunt am ai are pentru din mai care va ma imi buna ziua multumesc dar sau despre foarte as dori retea salut',
  hu: 'a az es egy is hogy nem van volt de meg mint vagy kell koszonom szia udv jo napot szeretnem kapcsolat nagyon lenne onnek onnel ha csak mar',
  id: 'dan yang di untuk saya anda dengan ini itu dari pada tidak ada akan bisa kami kita ke terima kasih halo selamat pagi siang juga sudah jika atau salam mohon',
  ca: 'i el la els les un una que es amb per a de del al en no si mes molt hola gracies soc estic he has ens et em teu meu nostra bon dia pero aixo tambe xarxa salutacions',
};
