import type { BranchExamples } from '../../../lexicon.js';

export const dutch: BranchExamples = {
  taalmaatje: `
    My language app says I have 400 days streak but the baker still answers me in English. Would like to sit with somebody one hour a week and just talk slow Dutch.
    Retired schoolteacher from Ohio, nineteen years in Haarlem. My accent is awful but my grammar isn't, so if you're at A2 let's mumble through Dutch together over tea.
    At work on the tomatoes everybody is Polish, so in four years my Dutch is "lekker" and "morgen". I'd like to chat with some pensioner, about football or dogs, doesn't matter.
    Dutch by marriage, Glaswegian by birth, I learned the hard way in the bakery. Newcomers can come walk round the supermarket with me and name everything on the shelves.
    I used a language app for a year and still can't order bread without people switching to English. Who speaks only Dutch with me?
    I am from Ukraine, want talk Dutch with someone, one time in week, I can bring cake.
    Language buddy wanted in Leiden, level A2.
    Conversation practice for a shy beginner, coffee's on me.
    After six years here I understand everything but I'm scared to open my mouth. A patient person to chat with would help.
    Is there a taalcafé somewhere in the neighbourhood?
    My pronunciation of the g and ui makes everybody laugh, who corrects me?
    Want to speak Dutch while walking or cooking, not from a book.
    My wife stays home with the baby and has no one to practise the language with. A friendly lady is welcome to visit us.
    Dutch lessons, informal, from a neighbour
    I work in warehouse with Polish people so I never learn Nederlands. Need somebody for speaking.
    Tandem partner: my Spanish for your Dutch?
    I'll be your language buddy, we talk about daily things, slowly, and I correct you gently.
    Native speaker, retired teacher, gives Dutch conversation to newcomers at the kitchen table.
    Free language café each Thursday in the library, all levels, biscuits too.
    You learn by doing: come shopping with me and we name everything.
    Speak Dutch with me for an hour a week, I don't switch to English, I promise!
    Volunteer for Dutch practice with women, kids may come along.
    I learned Dutch myself as an adult, so I know where it hurts, de and het and word order. Happy to practise with you.
    Taalmaatje available for someone from Syria, Eritrea or anywhere.
    Talk to me over video, twenty minutes of Dutch a day
    Let's read the newspaper headlines together and chat about them in Dutch.
    Language swap, I'd like to improve my Turkish and you your Dutch.
    When the cashier asks something I say yes, always yes. I am 64, from Syria, my mouth is slow. I want talk with Dutch grandmother, slowly, over nothing.
    Retired headmistress. I sit with you on the bench and we name everything we see, I correct with a smile. Twice a week, as long as you please.
    I came here to help my daughter with babies, she works, I stay home with cartoons. With old people in street I only wave. I want to make sentences.
    My late wife was from abroad and learned our tongue from a neighbour over the fence. I'd like to be that neighbour now. 75, clear voice, no dialect.
    In hospital I could not tell where is the pain, I pointed. That must not happen again. Please practise with me the words for body and for nurse.
    Old sailor, seven seas, knows how it is to be dumb in a port. Newcomers can come and chat on my boat on Sunday, about fish, weather and football.
    Thirty-five years in England I was, and my Dutch is rusty and old fashioned now I'm back to die near my brother. Youngsters laugh. Who oils it?
    Verbs go at the end, they say, but my sentence never comes until the end. Ukrainian nurse, 58, needs it for work with old patients. Evenings.
    I'm widowed and talkative, my children fear my phone calls. Let someone from another country profit, we cook, shop or fold and I name it all.
    de, het, de, het. After four years I guess only. My husband had stroke and I must now speak for two. Help me at kitchen table with it.
    Former speech trainer with a soft spot for accents. Sit by my stove and tell me about your country in Dutch, wrong is allowed, hands too.
    Old men at the bench laugh. I want understand why.
    Peel sprouts with me and learn Dutch. Granny, 79, loud and clear.
    At work I was a surgeon's nurse in Afghanistan, now I say only hello, thank you, sorry. I wish to have real talk, about life, with someone who has time to wait for my words.
    Since my pension I miss my pupils. Newcomers of any age come on Friday to drink tea and practise telephone talk, I play the rude receptionist.
    Baker's son, 70, with time now. Come and sit in my warm kitchen, we name everything in it, then the street, then your feelings. I don't do grammar.
    You bring your beginner's Dutch, I bring time and a thermos. We'll sit on the bench at the harbour and I won't switch to English, promise. Former bus driver, talkative.
    I understand everything at work until they make a joke. Seven years here, engineer, and I still order in English. Make me speak, be strict.
    Grandma with knitting and a lot to say. Sit down at my window on Mondays, we describe what goes by on the street until the words come by themselves.
    Au pair from Madagascar, B1. The kids I watch correct me all day, but adults speak different. Who walks and chats with me, one hour, slow?
    Would you correct me while we peel potatoes? My husband is Dutch and too in love to do it.
    Swap: you get my Spanish jokes, I get your 'er' and 'toch' and 'hoor'. I'm in the café by the bridge at four.
    Forty years primary teacher. I've picture cards, a garden bench and no rush. Beginners from zero, men as well.
    On the work floor all Polish, at home all Polish, TV Polish. After six winters I still point at bread.
    The g, the ui, the sch: my throat is Brazilian. I need someone to make me repeat 'schone schuit' until we both cry laughing.
    Widow, knits, knows all proverbs. You bring verbs. Two mornings a week by my stove, and no child's book stuff, we'll talk about love and money.
    I clean at a school and understand the children but they're six. I would like to hear adult sentences and say some.
    Shop, tram, street: all answer in English as soon as I open my mouth. Promise me you'll be stubborn, that's the only condition.
    Retired notary clerk with hearing aid. Since you must speak clearly to me anyhow, we'd be a perfect pair. Newcomers, Tuesdays at eleven.
    In my ears it's a river without stones. Slow it down for me, an hour beside the real river, and I bring baklava.
    At the school gate I understand hello and then it's gone. I want to laugh when the other mothers laugh. Talk with me one hour?
    Born here, patient, on sick leave with a broken leg. Come sit with me and we chat, about your kids, recipes, weather, in slow Dutch.
    My husband works in the greenhouse with only Polish men, so after four years he can say 'tomato'. A man to talk with him on Saturday, maybe over a beer?
    While we walk the pram, we can practise: you say what you see, I fix the 'de' and 'het'. Tuesday, Thursday, half past nine.
    Good nurse in Ukraine, here I wash floors, because of my B1. I need person to speak with about body, pain, patient, those words.
    Deaf myself, I teach signs and written Dutch to deaf newcomers. There's almost nothing for them. My home, my whiteboard.
    Grandmother of five, ex-librarian: I've done it with a lady from Syria, now she works at a bakery and corrects ME. I've room for the next.
    Shy. I make mistakes and turn red. With one kind woman, at home, tea, I think my mouth would open.
    While I repair bikes on Saturday, you can stand next to me and talk. Name of every screw you'll learn, and swearing too.
    Kitchen Dutch: we chop, you name it. I'm a cook with flour on my nose, and I've time between lunch and dinner service.
    My daughter corrects me and rolls the eyes. I want to practise with someone who does not roll the eyes. Evening, after my shift in warehouse.
    Twice a week I do the ironing between four and five. Sit by me and we'll speak; you can iron as well, then it is called integration.
    Butcher's widow, talkative, deaf in one ear so you'll speak up! Come Monday, we look at old pictures and you tell me what you see.
    I'm seventeen and could chat with kids my age who just came, about school, trends, crushes, in normal Dutch. Fridays at the skate park.
    I repair engines together with Dutch men and I am silent whole day, because I'm ashamed of mistakes. Let us drink something and only talk, you correct me soft.
    Retired teacher, bored by crosswords. I'll chat in slow Dutch with anybody, at the allotment, in the kitchen, over the washing up. No grammar unless you beg.
    In my book group I nod at all and understand half. Chatting an hour weekly about the novel, slowly, that would give me courage.
    Since I lost my shop job I hear no Dutch at all and it evaporates. Let's speak while doing something: pruning, cooking, football in the park.
    I'm Dutch, a railway hobbyist, and not talkative, but I can talk three hours about trains. Slow and clear. Newcomers who like locomotives?
    My husband spoke for us both. He's dead and I have to find my own mouth. Sixty one, from Anatolia. A woman to practise with, with patience.
    On football field I understand all: shoot, back, man on! In canteen nothing. Somebody drinks with me cola and teach jokes.
    I had speech trouble as a kid so I know about patience. Let's walk my dog and name everything we see in Dutch.
    Au pair past, pensioner now, I'd like to give back. An hour of conversation about gardens, recipes, love, with a new neighbour.
    I sew with Dutch ladies but they speak dialect and quick. If one would talk alone with me, slow, about ordinary things of the day?
    Chess club secretary, slow talker. Each Tuesday I sit with somebody new to Dutch: we play, name pieces, weather, family, and laugh at my English.
    I lost my husband and gained silent evenings. Newcomer women are welcome round my table to chatter Dutch over mending, mistakes included, seven till nine.
    Gym, work, bed. In gym they say hoi, I say hoi. I want second sentence. Lunch break or after training, somebody talk with me.
    Eleven months here. I can say yes, no, and cheese.
    Retired schoolmaster, endless patience, strict on articles. Over a mug of tea on Tuesdays you talk, I only frown.
    At work we all speak English and Polish. In shop I freeze.
    I understand when the newsreader speaks, but not when my neighbour does. He mumbles and swallows half. Somebody to practise the swallowed half with?
    My late wife corrected my grammar for fifty years. I'd pass it on.
    Bus driver: I say "good morning" eight hundred times a day. Now I want to answer when they say something more.
    Market woman teaches you to haggle, curse and thank, in that order.
    I speak with dog in Dutch, he's very satisfied. Next level, human please, one hour in week.
    Am old farmer, dialect only. Bring your textbook, we'll both learn something.
    My wife stays home with small ones and hears only cartoons. She'd come at your kitchen, or you ours, woman with woman, simple sentences.
    Mouth full of marbles, still after ten years. Pronunciation!
    I go round the garden with you and name things: shovel, worm, wheelbarrow, sin. Ex-priest, mornings.
    In class I get tenses, on street I get nothing. Speak slow with me please?
    Retired teacher, Dutch over tea, mistakes allowed.
    Fourteen months here, only "doei" and "lekker".
    My husband answers always in English, so I never learn. One hour a week only Dutch, strict!
    I speak Frisian, Dutch and patience. We do market, bus, weather.
    The g hurts my throat, everybody laughs at work. Practise the sounds with me?
    From Brazil, au pair, I understand kids but not their grandma at the table.
    Walking and talking, you say it wrong, I say it right, we both get fresh air.
    Colleagues in canteen speak fast dialect, I nod like a doll.
    I know how it is, came from Tehran in 1989 with no word. Now I help others find theirs.
    At the doctor I can say "pain". I want to say which.
    We go to the market together, you only ask prices in Dutch, I keep silent. Works wonders.
    My mother-in-law thinks I'm quiet. I am not quiet, I have no words.
    Former radio newsreader, clear pronunciation, Thursdays in the library.
    Night porter, lots of empty hours, born here. I'd chat with a newcomer in simple sentences about football, bread and the weather till it flows.
    My cousin arrived from Asmara, knows to read but is too ashamed to open her mouth. A friendly lady for a weekly hour?
    I understand the words but when I speak, they answer in English. Let me struggle with someone patient.
    Taught at primary for forty years, still correct the subtitles. An hour of chatting in Dutch at my kitchen table, mistakes welcome.
    De or het, I always gamble.
    My neighbour from Eritrea and I began with the names of biscuits. Now she jokes. I've room for another.
    I am in the village two years, I know cow, rain, thank you. My colleagues speak dialect. I want conversation.
    Radio play, newspapers, a walk: you talk, I listen slow.
    My tongue trips over "g" and "ui".
    Sheep farmer, few words, all of them Dutch. Come milk and talk with me, one learns between the buckets.
    I arrived as au pair from Bohemia in 1985 and know which jokes you miss. Let's chat on a bench, you make mistakes, I made them before.
    Puppet on my hand, verbs on your tongue.
    Amateur actor: we play baker's shop, dentist, quarrel with the neighbour.
    Apps taught me "the elephant drinks milk". Nobody has asked.
    Bingo caller, clear voice, all numbers under ninety guaranteed. Half an hour of small talk after my lunch?
    I start in bakery on Monday and understand customers not when they speak quick.
    My wife came three weeks ago, she is home all day, nobody to say Dutch sentences with.
    At birth of my baby midwife spoke, I nod, I understood nothing. Never again like this.
    Good grammar, no mouth. I freeze.
    The teacher is sick for a month and I forget everything, can someone chat with me one hour in week, slow?
    Neighbours make jokes, I smile always too late.
    I taught primary school 35 years, have endless patience and biscuits. We go through the market and name all the things, Tuesday morning.
    Born here, lost my job, love foreign accents. Chat with me while we cook or stroll, I correct gently, pronunciation of the g free.
    I learned it in three years from zero, from Ukraine. I know where it hurts: word order, de and het. Saturdays I practise speaking with a beginner.
  `,
  inburgering: `
    In February I must pass speaking and KNM. I know the words but when the computer gives me thirty seconds to answer my head is empty. Who can practise this with me?
    Passed all of it last year, A2 first time and B1 second time. I kept every practice book and I can tell you which questions come back again and again.
    I have the KNM exam in May and it is so many questions about Dutch society. Who practises with me?
    Speaking test B1 in three weeks, I fail it two times already.
    DUO says I must integrate within three years and I don't understand the modules. Help me choose a course?
    Anyone got old Staatsexamen papers and time to go through them?
    I must write participation statement and do portfolio for the MAP, I have no idea how
    My husband has to pass the civic integration exam abroad, who coaches him online?
    NT2 programme II, writing part, need feedback on my practice essays.
    To get naturalised I need the diploma A2, but I work full time and there's no evening class. Somebody to revise with?
    Listening exam with the headphones makes me panic.
    Questions like "what do you do when your neighbour has a baby": I never know the right answer!
    Exam fear, five parts still to go, study partner wanted in Almere.
    Which reading strategies work for the inburgeringsexamen? I run out of time.
    I train people for the integration exam: reading, listening, writing, speaking.
    NT2 teacher, retired, looks over your writing tasks for the state exam.
    KNM made easy, from the huisarts to the Second Chamber.
    I passed B1 last year as an Iranian and can tell you how the computer test works. Let's practise old questions together.
    Mock exam at my table, with timer and all.
    Help with your PVT, MAP and letters from DUO about your term
    Going for Dutch nationality? I'll drill you until you pass.
    Former examiner gives tips for the speaking part, what they listen for, how to fill the thirty seconds.
    Preparing for the basic exam at the embassy? We can do it by video.
    Volunteer coach for inburgeraars, twice a week, all parts of the test.
    I explain Dutch society, history and norms for your KNM in easy words, in English or Arabic.
    Third time I fail the listening part. I am 59, my head is full of war and the computer voice is fast. Exam again in March.
    I was examiner once, so I know the tricks. Questions about the king, health insurance, how you greet a neighbour: we drill with cards and laugh.
    My wife of 55 has a letter: pass within the term, or fine. She cries over the book. I'm her old Dutch husband and as teacher I am hopeless.
    Quiet study corner in my parlour, Tuesday mornings, old mock papers, coffee. Retired teacher helps you through the compulsory parts, speaking and society.
    My wife and I learned the thousand questions when she came from Thailand. We still have the books with notes, and we play quiz on Thursdays for anybody with an exam date.
    I passed everything last year in the second try. I have all cards about polder, health insurance and holidays, and I ask you the questions while I cook.
    Teacher at pension. The reading part, the listening, the one with the pictures and microphone, I drill it with you till you dream of it. My dog assists.
    B1 speaking part on the computer: you get thirty seconds and a picture of a bus stop. I freeze. Play examiner with me.
    My wife has to do it from abroad before she may come. Video, grammar, the hundred photo questions. Who drills her over the screen?
    A neighbour failed the writing part because of 'de' and 'het'. I was an examiner once; I can sit with three people at a time and go through old papers.
    Which day may you hang out the flag? What's a midwife? Whom do you greet? I must know by May, or pay a fine.
    The exam about Dutch society is in March: who is king, how do you insure, which school is for whom. I read it ten times and mix up everything.
    Passed mine last summer with two babies. I've all the books, practice films and little cards, I'd drill you on Sunday nights.
    I used to teach B1 classes. Free afternoons for mothers without childcare who must do the state test, babies on the mat.
    letter says I have until august or pay fine. Write an email, fill in form, read a text, all in exam. I am a builder not student. Help me please
    I sat in the exam committee for years and I know what they listen for. Sunday mornings, three people at my table, mock speaking.
    In October I have knowledge of society part, there're questions about insurance and Sinterklaas. My friend failed two times and I can't sleep. Who practises with me?
    Passed everything last spring at second attempt. I've the cards, the tapes, the tricks. Sit with me at the library and we'll drill speaking part.
    Retired examiner. I know how the writing part gets marked: date, greeting, three points, done. We practise the letter to the landlord till it bores you.
    I trained choir singers to breathe through nerves, so can do that with exam candidates: mock speaking test, microphone, clock ticking, cake.
    Questions on the test film: you see a queue at the baker, what do you do? I'd smile. It's wrong? Please someone practice them with me.
    Question fourteen: when do you bring birthday cake? I've failed on cake.
    Taught new recruits the rules of the house for thirty years, so I'd drill you for the big test about kings, dykes and dustbins.
    Exam in May. Listening part kills me.
    Passed at second try, at fifty-seven. I've kept all my cards and mistakes, and they're yours on Saturdays.
    They give three years, one is gone with waiting. I work in greenhouse until dark and the book on society is thick.
    How a Dutch wedding works, why nobody eats at a party. Explanation given, for the test.
    Exam about Dutch society in six weeks: who was the father of the fatherland and why do I need to congratulate everybody?
    I passed all five parts last year with two babies, I've cards and summaries and can drill you.
    Participation declaration, speaking test, letter with deadline. From Asmara, tired, willing.
    Ex-civics teacher practises the knowledge questions with newcomers, my kitchen, soup.
    With flash cards and cinnamon rolls I get people through the speaking part and the questions about work, health and manners. Taught adults in Leeds.
    In May is my test about the Dutch society and I don't know who is allowed to vote for what.
    I passed at B1 on the third go, kept all my notes, and I remember precisely what they ask about the baby visit with rusks.
    Came from Iran, passed everything in ten months with a newborn. My cards, my tricks, my kitchen table, for whoever has the letter.
    Retired civics teacher. Constitution, king, health insurance, school types; I make it fun with a quiz.
    Knowledge of the society, speaking, portfolio; my wife sits it in six weeks and shakes.
    Fourth attempt, Wednesday week. Speaking part kills me, seven points short.
    They ask on the test how you behave at a birthday and what insurance costs. I study at night beside twins.
    If I fail in March I pay back the loan. I can't breathe.
    KNM questions, participation statement, work portfolio. Who did it already?
    Passed everything last month, A2 and the society part! My notes and practice sets are yours plus two evenings a week.
    I was examiner once. I rehearse with newcomers the listening and the society questions until the nerves go.
  `,
  'lezen-en-schrijven': `
    In Eritrea I kept goats, no school. I'm thirty-four and the alphabet comes slow. The teacher of the class goes on too fast; I need a person for the letters, at the table.
    Special-ed teacher from Oregon. Grown men and women who never learned their ABC, with me there's no shame, we start with your own name and the shop signs.
    I'm 52 and have hidden all my life that I can't read well. Where do I start?
    My neighbour never went to school in Morocco and wants to learn letters. Who can teach her the alphabet?
    I want to write a birthday card to my grandson without mistakes.
    He drives a lorry, speaks fine, but filling in his name is about all he can put on paper.
    Learning to spell as a grown-up, discreetly please.
    I know Arabic script, not the Latin one. I need someone for handwriting and first words
    Text messages from school I let my daughter read. I'd like to do that myself.
    Low literacy course nearby, or one-to-one with a volunteer?
    I left school at twelve to work at the market. Now I'm retired and would like to read a whole book.
    Dyslexic adult, 38, dodges every form and menu. Looking for someone patient.
    Can someone teach my father to hold a pen and write his signature?
    Subtitles go too fast for me.
    I teach grown-ups to read and write, at your pace and in confidence.
    You're not stupid; two and a half million people here find it hard. Come and start with me.
    Literacy volunteer, trained and certified, has a place free on Mondays.
    First letters, first words, your own shopping list: step by step we'll get there.
    Illiterate in your own language? I've worked with women who never went to school, with pictures and sand letters.
    Spelling for adults who missed out
    I helped my own dad learn to read at sixty. I'd love to do that for another.
    Writing a text, a note, an email to your boss: we practise that.
    Discreet reading lessons in the library's back room, coffee included.
    Retired schoolmaster will gladly teach the alphabet to people who write in another script.
    With easy books and lots of laughs we learn to read, nobody needs to know.
    I'm 71 and Dutch, and my wife always did the letters. Now she's dead it will come out that I never learned it properly.
    Left the barge school at nine? No shame. I taught grown men their alphabet in the evening for years. Curtains shut, nobody knows.
    I know Arabic letters, these here walk the other way. I want to write a birthday card to my grandson in his language.
    The aphasia took the letters, since the stroke a word looks like a picture I can't name. Speech therapy has ended but I haven't.
    Shopping notes, names on bells, bus signs, the instructions on a box. I teach those first, then comes the newspaper. Widow, ex-infant teacher.
    Letters in sand, letters in dough, letters on the window with a wet finger. I'm a retired infant teacher and I help adults who never had school, alone, door closed.
    I was infant teacher, and letters are my love. For adults who never sat at a desk: we begin with your own name, the shopping, your children's names. No shame at my table.
    My husband always signed for me. He died. Now I hold the post upside down, fifty years old, cleaner, Dutch born even. Please discreetly.
    Came as a bride at sixteen, cleaned offices, raised five, all of them studied. I still sign with a cross. I'm ready now.
    Spelling cards, comic strips, a big blackboard in my kitchen. Grown men have cried and then written 'kaas'. Patient lady, Wednesdays.
    Forty-four and I bluff: forgot my glasses. My boy starts in group three and I want to be there before him.
    Remedial teacher for thirty years. For grown-ups who never got it, I begin with your own words: your street, your team, your kids' names.
    In my land war, no school. I speak good but letters are like ants. Slowly, with a woman, I want to learn.
    At work they've given me a tablet to log what I do, and I can't spell. I'm afraid they find out. Somebody discreet.
    Menu, bus times, the school note. That's where we'd start. I've magnetic letters and endless patience, no one will know you come.
    I couldn't spell until I was forty, a patient woman taught me. Now I do the same for another: menus, cards, text messages, in my back kitchen.
    I taught prisoners to read; patience of a mule. We use football results, recipes, love songs. Nobody needs to know, you come in by the back.
    At work I must now fill in reports. I'm a good welder but I spell like I speak. After work, secret please.
    I'm born here, 34, always class clown so nobody saw. Apps I speak in. I want to write a card to my daughter without mistakes.
    My apprentice, 22, top welder, can't read the safety sheet. He trusts me but I can't teach. A discreet tutor with time at night?
    I'm sixty-one and always forgot my glasses, if you get me.
    Was village librarian. No shame in my kitchen: we start with your own name, then the street, then the shopping.
    Farmhand, left school at eleven, signs with a scrawl.
    My grandson sends messages and I put a heart under everything. He thinks I'm warm. I just can't spell.
    Alphabet goes other direction in mine. Slow teacher please.
    Caretaker, good with adults who think they're stupid. They never are. Letters, syllables, then the sports page, Wednesday nights.
    I hid it fifty years, my wife read everything. Now she's gone and the letters stay closed.
    In my village was no school for girls. I want to write my own name, then a card.
    Dyslexia, builder, 38, kids overtaking me.
    ABC with grown-ups was my work in Recife. Big letters, no hurry, no shame.
    I'm a Dutchman, 57, bricklayer. Letters never came in. Nobody knows except my wife and she's ill.
    Remedial teacher for slow starters: no school desk, no shame, just coffee and the alphabet.
    I fill the card by drawing. My granddaughter asked why.
    Sign painter. I'll start with the letters of your own name, big, in colour, on my workbench.
    I was dyslexic before there was a word for it. Got through it at forty. I sit beside you, one line a day.
    I nod when they hand me the menu.
    Learnt letters at forty, now I help others spell.
    My grandson asked me to spell his name Sunday and I couldn't.
    Letters dance, dyslexia, driving me mad.
    In my country only four years school. Arabic I can write a bit, your alphabet no.
    Sat with adults for years at the library to learn the alphabet, vowels, the shopping note. No shame at my table, Thursday afternoon.
    Retired speech therapist: syllables, sounds, own words first. For grown-ups who skipped it.
  `,
  'andere-taal': `
    My boyfriend's family is from Friesland and at the birthday they all switch. I speak Portuguese, English, Dutch. Now I want Frisian too, at least enough for jokes.
    Hindi or Marathi for people who love Bollywood, or travel, or have in-laws there. I work remote and would teach one evening a week; you tell me what you want to say.
    I'd love to learn some Spanish before my winter in Málaga. Who's a native?
    English lessons for my mum, 70, who wants to talk with her Canadian grandchildren.
    Looking for someone to teach me Arabic, first the script then small talk.
    My French has rusted since school and we bought a cottage in the Ardèche, conversation partner please.
    Italian over a glass of wine, anyone?
    My child is half Polish and I'd like her to hear and learn it from somebody.
    Dutch Sign Language beginner seeks a deaf person to practise signing with.
    Want to learn Frisian now I've moved to Leeuwarden!
    Who teaches Mandarin to a complete novice
    I need business English for my job in logistics, mostly phone calls and emails.
    Turkish for a daughter-in-law to be: I want to understand what they say about me at dinner.
    German grammar, der die das, help me get to B1 before I move to Aachen.
    Native English speaker from Manchester chats with anyone who wants to improve.
    I am from Colombia and teach Spanish with music and empanadas.
    Bonjour! French lady gives conversation lessons to beginners and rusty ones.
    Learn to read Ukrainian or Russian, I was a teacher at home.
    English for seniors on Tuesdays: travel phrases, small talk, song lyrics.
    Swap: I teach you Hindi, you teach me the guitar
    Sign language lessons from a deaf mum, fun guaranteed.
    Portuguese from Lisbon, for free, because I miss speaking it.
    Ex-Latin teacher helps curious minds with Latin and ancient Greek.
    English exam coming up? I'm an examiner on leave and can prep you.
    Would like to share my Japanese, hiragana first, sushi later.
    My grandson in France speaks no word Dutch and I no word French. I'm 78 and I have until Christmas. Bonjour I can do already.
    From Ireland, retired, homesick for a good natter in my own tongue. In exchange you get irregular verbs for nothing.
    In my childhood we spoke Frisian at the stove. There's nobody left here with whom I can. Is there one who still has the sounds?
    Turkish I give to Dutch grandparents who got a Turkish daughter-in-law. Hello, eat more, sleep well, beautiful baby: it opens hearts.
    Going to live near my son in Spain, at my age, hip and all. How do I tell a Spanish doctor where it hurts?
    Portuguese grandmother, stuck here happily. For those who married into my language or retire to the south: soup, songs and verbs at my place.
    Retired, and my daughter-in-law is from Peru. I want to speak with her mother at the wedding in June. Who trades Spanish against my apple tart?
    Native French lady stuck at home with a cast. Pupils with exam fear or those in love with a French person, come conjugate on my sofa.
    I'm off to Korea for an exchange and can say only kimchi. Do you, Korean mum in this town, want to talk to me for an hour, for babysitting in return?
    My boyfriend's family is Brazilian and I just grin. Before the wedding in July I want to do small talk in Portuguese.
    I speak Turkish to my kids but they answer in Dutch. I'd teach a handful of children on Sundays with songs, also Dutch kids.
    French for my final school exams, the speaking part is in four weeks and I sound like a robot. native speaker for half an hour?
    Mother tongue English, from the north of England. Come gossip with me and lose the accent you're so ashamed of.
    My son is losing his hearing. We all want to sign before it is gone, dad, mum, sister. Who can teach a family at the table?
    Spanish by telenovela, that's my method: one episode, pause, repeat. Tuesday nine, when the kids sleep.
    Fell in love with a Portuguese lady in my ballroom class. I speak none. Who trades some verbs for help on your bike? Evenings, with wine if needed.
    Spanish through tango lyrics, that's how I learned and that's how I teach. One hour, mate tea, a lot of heartbreak verbs.
    Childhood behind the curtain gave me Russian, love gave me Italian, boredom gave me time. Pick one; we'll practise ordering cake on my balcony.
    Wish to read my grandfather's poems in their own Arabic. Alphabet done, vowels hopeless. An hour with a native, I can tune your guitar for it.
    Grew up in Brazil and miss my tongue. Who'd like to learn it with songs and cheese bread, Mondays? In return teach me gardening.
    Granddaughter's in Spain. My Spanish ends at the bill.
    Sailor's Portuguese, mostly rude. I can clean it up and teach you.
    Trade: my Turkish for anybody's Italian.
    I'm forgetting my Frisian for lack of someone to quarrel with in it.
    Going to live near my son in England, aged seventy. School English from the fifties: the cat's on the mat, but then?
    Arabic for beginners, with calligraphy and cardamom. Former imam's wife.
    Planning Portugal with backpack, teach me to order fish?
    Mandarin, four tones, I correct kindly. Retired engineer from Wuhan.
    My grandchildren in Glasgow: I need English fast.
    I'd swap: you get Farsi, I get Spanish. Sweet tea.
    Our boy loses his Tagalog, only English and Dutch come out; an ate to chat with him?
    I miss speaking Greek since my yiayia died. Anyone who's ever lived on an island can come and lose an afternoon with me in it.
    Retired in Spain for a decade, now back; my Spanish is rusting. Swap with English?
    I can teach Turkish with tea glasses: one lump, two lumps.
    Grandma from the Baltic coast, will teach you to say grace, thank you, and no more dumplings.
    French for the campsite, before July, please.
    Italian opera I sing without understanding one line. Signora, signore, explain?
    Grandchild born in Spain on Monday. I want to be able to sing to her.
    Transferred to Germany from September, my German stops at beer.
    My daughter forgets Polish, she answers only in Dutch, her babcia weeps on the phone.
    Resit French, Tuesday, verbs!
    I'm from Syria and teach Arabic to whoever wants, calligraphy also. In exchange only your smile, Sundays.
    English native, ex-tutor, redundant. Conversation on the bench, idioms, phrasal verbs, any level.
  `,
  vertalen: `
    I have a diploma from Lviv and two letters of my old employer, three pages all together. It doesn't need stamp, only that the boss of the dental clinic can read it in Dutch.
    Legal secretary, bilingual Afrikaans and English and after eight years fluent in Dutch. Give me your rental contract or warning letter and you'll have it back in plain English by Sunday.
    I have a birth certificate in Arabic and need to know in English what it says.
    Who can put my CV and motivation from English into proper Dutch?
    Need a Dutch text turned into Polish, two pages about our apartment rules.
    My grandmother's old love letters are in Frisian and I'd love to be able to read them in English.
    Could someone render our menu in Dutch, French and German? We're a small Ethiopian eatery.
    Email from my Spanish landlord, the translation app makes soup of it.
    Flyer for the neighbourhood party must be also in Turkish and Tigrinya
    I wrote my life story in Farsi and hope to find somebody who translates it for my Dutch grandchildren.
    Subtitles for a short documentary, Portuguese to Dutch, unpaid but with eternal fame.
    Rental contract of eleven pages, all in Dutch. Who makes an English version?
    Medical file from Kyiv, in Ukrainian, needs to be put into Dutch for the specialist.
    Just a short poem on a gravestone, from German.
    Translator Dutch–English with a few free hours does your letters and documents.
    I translate from Arabic and Kurdish on paper, no sworn stamp.
    Website, leaflet, recipe book: send the text, you get it back in neat Dutch.
    Bilingual French–Dutch from Brussels, likes to translate for charities.
    Got old family papers in German script? I decipher and translate them.
    From Polish into Dutch and the other way round, by email, within a few days.
    Linguistics student wants practice, so I'll translate your text for nothing.
    Ukrainian and Russian documents put into plain English
    I turn Spanish emails into Dutch and check that the tone's right.
    Chinese texts, handwritten too, into English for you.
    Retired technical translator takes on manuals, certificates and contracts, EN-NL.
    After his death I found my father's diary in German handwriting, the old curly sort. I'd give my right arm to know what stands there.
    Polish birth paper from 1944 must go in Dutch for my pension. It's one side, typewriter, bad ink.
    Retired court translator, English, French, Dutch. Not the stamped stuff any more, but your letters to the emigrated family or the deed of a grave, gladly.
    My daughter-in-law writes me in Portuguese, long and sweet I think. I paste it in my phone and it comes out about goats.
    I read Arabic and Dutch both and sit at home with a bad heart. Give me the leaflet, the diploma, the recipe of your mother, I put it over.
    I was a subtitler. Birth papers, medical files, a letter to your gran: Russian, Ukrainian, German, Dutch, I'd do three pages a week to keep my head fresh.
    English teacher from Ukraine with seven years Dutch. Certificates, love letters, rental contracts, grandmother's recipe: I put it in another tongue on paper, in my slow evenings.
    Love in the time of paper: I've my Dutch grandfather's letters, in old handwriting, and my English family in England wants to read them.
    Divorce decree, three pages from Arabic, and the clerk says 'in a language we read'. Even a rough one would help, before I pay for the sworn.
    Can turn your menu, flyer, wedding speech into Polish or back. Retired proofreader, nitpicker, free as a bird after lunch.
    My neighbour got a love poem in Farsi from the man at the market, she's eighty and blushing. I'm only able to do the half of it.
    My birth certificate and diploma are in Ukrainian, and they ask what's written. No money for an official one yet, just first so I understand.
    Dutch, Polish and German on paper, I did it in an export office. School letters, contracts of rent, instructions, I write it out for you.
    A letter came from the hospital in Germany about my son's surgery, eight pages. Someone who puts that into English or Dutch?
    Farsi, Dari, Pashto into Dutch, and back. I have a desk job at night, many quiet hours, send me the page.
    Vietnamese, Dutch, and some legal words, since I type for a notary. Leave me the paper at night, read it in the morning.
    My grandmother's love letters are in Ukrainian, a shoebox full, and I only know the alphabet. Could someone put two or three into English or Dutch for me?
    Chess book from 1956, all in Russian, I crave the notes to game twelve. Three pages. I swap for a bottle or a lesson.
    English teacher from Syria, now stacking shelves. Diplomas, songs, a letter from a lost cousin: Arabic to English and back, at night, with care.
    Sworn translator once, Polish, German, English. Bored by pension. Letters, certificates, grandma's recipes, I put them in readable language on Saturday.
    My lyrics are in Turkish and I want Dutch friends to feel them. It has to rhyme not, just breathe. Somebody bilingual with ears?
    The instructions of my Japanese loom, six folded pages. Translation gadgets say "eat the thread". A human?
    Letter from grandfather's cousin, in ink, in Polish, and I'm burning.
    Ship's papers, manuals, love letters: German, Danish, English into Dutch. I did the radio room.
    My diploma of nurse lies useless as it's in Ukrainian.
    A recipe from my Syrian neighbour, two pages. I can see the word for oven, that's drawn.
    The grave stone of a foreign sailor in our churchyard carries four lines nobody here can put into our tongue.
    Turkish birth certificate to Dutch, I do it properly, evenings.
    A birth certificate in Amharic, school wants it in something readable.
    Grandmother's letters in old German script, box full.
    I turn Portuguese into Dutch or English, recipes, diplomas, love letters.
    Could you put my message for the neighbours into Arabic and Turkish? It's about noise.
    Worked for a publisher in Athens; Greek pages to English on quiet evenings.
    My marriage paper is in Chinese with red stamps and the municipality wants to know what's written there.
    My diploma from Ukraine is in Cyrillic and the employer wants to understand it.
    Legal interpreter abroad for years; I'd put your certificate or contract in proper English on paper.
    Diplomat's wife, six postings. Your German, French or Portuguese page comes back in English with tea stains.
    I write Arabic, Kurdish and fair Dutch. A note to school, a form, I put it across in an evening.
    Birth certificate from Eritrea, they need it readable at the desk.
    Hospital record in Turkish, twenty pages, the surgeon here needs it by Friday.
    Birth certificate of my son, Cyrillic, town hall says no without Dutch version.
    Love letters of my late dad, in Hungarian.
    My diploma says engineer, but nobody can read it, interview next week.
    I write Farsi, Dari, Dutch, English equally well; put your certificate or contract in my letterbox, I return it in the other one.
    Was subtitler for TV. French and Italian texts into Dutch, cups of tea as payment.
  `,
  tolken: `
    Meeting at school about my son on Tuesday, teacher speaks fast and I understand maybe half. I speak Ukrainian and Russian. I want to hear everything, it is about his behaviour.
    Tigrinya and Amharic, and my Dutch is good now after nine years. I can sit between you and the midwife, the lawyer or the teacher, and say it over exactly, nothing added.
    I have a talk at school and my Dutch is not enough. Who speaks Tigrinya and can interpret?
    The doctor says I must bring somebody for the language, I speak only Dari.
    Interpreter Arabic wanted for tomorrow at the bank, half an hour.
    My mother-in-law from China visits the hospital and I'm at work. Someone who speaks Mandarin and Dutch to tell her what they say?
    Who can phone the landlord for me in Dutch while I sit next to you and tell you what I want to say?
    Sign language interpreter for a neighbourhood meeting, we have a deaf resident.
    Our volunteers visit refugee families and need people who speak Somali to be in between.
    The plumber speaks no English and I no Dutch, can anybody do the talking over the speaker
    Parents' evening, mother speaks only Bulgarian.
    I need a Spanish speaker for a conversation with the midwife, please a woman.
    Help me understand each other with my neighbour, he's Turkish and I'm British, and we've a quarrel over the fence!
    By telephone, ten minutes, Polish, for a call with the insurance.
    I speak Arabic, French and Dutch and come along to put into words what both sides say.
    Need someone in between? Turkish–Dutch, on the phone or in person.
    Russian and Ukrainian spoken here. I interpret at the huisarts, at school, at the town hall, without charge.
    Call me and put me on speaker, I'll interpret English and Dutch on the spot.
    Retired court interpreter, Spanish, for small conversations in the neighbourhood.
    Eritrean student offers to speak for newcomers, Tigrinya and Amharic.
    Deaf-friendly: I sign and can voice for you at appointments
    Persian speaker, discreet, keeps to what you say and adds nothing.
    I can make phone calls in Dutch on behalf of internationals.
    Cantonese, Mandarin, Dutch, take your pick.
    Polish mum helps other Poles at the counter, telling them what the clerk says.
    Tomorrow family talk in the hospital about my mother. Doctor in Dutch, she in Tigrinya, I'm on the phone from Sweden. Someone in the middle?
    I was thirty years nurse in Turkey and twenty here, I know the words for both sides. With older Turkish people I go in and say it over, exactly.
    The plumber, the landlord and me, it's like three deaf men. One hour somebody who has Ukrainian or Russian and Dutch, Thursday.
    I sign. My parents were deaf and my hands know it from the cradle. For an older deaf neighbour by the solicitor or at a funeral I stand beside him.
    I speak Tigrinya, Amharic, Arabic, English and by now good Dutch. If a family sits opposite a teacher and nobody understands nobody, I come sit in the middle.
    On Monday the midwife comes and my wife speaks only Dari, and it must be a female. Two hours maximum, and important, it is about the birth.
    My mother goes for memory test and they want no family in between. Is there somebody who knows Kurmanji and can keep serious?
    Sign language of Syria, not Dutch, that's my brother's. Job meeting Thursday. Anyone who knows both worlds?
    Retired from the harbour. Portuguese, Spanish, Creole; whoever can't follow the doctor, landlord or judge, I go between, and I keep my mouth shut after.
    Parents' evening on Tuesday. I want to hear from the teacher and not from my own ten-year-old what she has done.
    The midwife and I use hands and feet. Week 36. Tigrinya woman please who'll be there at the check, and on the day perhaps too.
    Fluent sign language, my parents are deaf. I stand beside you at the notary, the school, a funeral, and put it into hands.
    Romanian and Dutch I switch without thinking. With talks at work, landlord, clinic, I sit in the middle and say precisely what both say.
    Grew up between Berber parents and Dutch nurses. I sit in at the midwife, hearing test, school, and keep my mouth shut after.
    Parents' evening at the school and I want to understand what they say about my son's behaviour. Someone who speaks Turkish and sits between me and the teacher for half hour.
    I speak Arabic, Kurdish and rough football Dutch. At the doctor or at school I'll say your words for you and keep them to myself.
    I sign, my parents are deaf. For a residents' evening, a teacher talk or a wake, I'll stand beside you and turn voices into hands.
    My mum speaks Tigrinya only and has to hear about her operation. I'm 15 and it's too heavy for me to tell her. A woman please.
    Urdu, Hindi and hospital Dutch, I was a ward cleaner for years. I sit by your granny and the nurse and pass each word across.
    Doctor talks, mother nods, nobody understands. Tigrinya, please.
    I was army interpreter, Pashto and Dari. Parents' evening, clinic, counter, I come along and carry words over both ways.
    My neighbour from Syria bangs on wall about leak. We both shout politely.
    Midwife on Thursday; wife only Turkish, me at sea.
    Bulgarian picker here, twelve years. When police or boss speaks with the new ones I stand between and say it right.
    At the hearing they'll give a telephone voice. I'd feel better with person that speaks Hausa in the room.
    Parent talk at school Thursday, I speak only Tigrinya, teacher only Dutch.
    Farsi, Dari, some Kurdish: I sit between you and the midwife.
    My mother-in-law from Jakarta and the physio, both talk, nobody understands.
    Sign language, both hands ready, funerals as well as weddings.
    I grew up with Papiamentu, Spanish and Dutch at one table and can sit by you at the dentist, the school or the clinic to say it over.
    The midwife talks, my wife looks at me, I look at the wall. Somebody who speaks Tigrinya in the room?
    I speak Ukrainian, Russian and Dutch. At the school talk or in hospital I say what's said, nothing more, nothing less.
    Sign language, I grew up with deaf parents, so I can stand beside you at any talk.
    Plumber explains, I only understand "kapot".
    Cantonese and Dutch, a takeaway childhood at the counter made me do it daily. Hospital, notary, school, take me along.
    Gynaecologist phones tomorrow, my mother speaks only Tigrinya.
    Court on Monday, they gave no one who speaks Sorani.
    At the bedside nobody understands my uncle's Russian pain words.
    I speak Romanian, Spanish, Dutch. I sit between you and the teacher or doctor and say exactly what's said, nothing added.
    Bilingual Arabic since birth, calm by phone or beside you, afternoons after my classes.
  `,
};
