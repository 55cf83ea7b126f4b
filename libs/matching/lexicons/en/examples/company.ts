import type { BranchExamples } from '../../../lexicon.js';

export const company: BranchExamples = {
  gezelschap: `
    Since Harold went the phone has stopped. I've a nice flat in Amstelveen, good biscuits, and strong views on cricket. It'd be grand if somebody came and sat for an hour on Thursdays.
    My grandmother is in Ternopil and I can't visit her. So I'd like to come by at an old lady here, bring a cake, hear how it was long ago. Sundays I'm free.
    My father joined us from Pune after mother's passing. All day he's on the balcony counting trams while we're at office. He speaks fine English and loves politics. Would another old gentleman visit?
    Pre-med on a gap year. I'm not much use with a hammer but I'm good at sitting, and at hearing the same story again as though it's new. Wednesdays after two.
    Since my husband passed the house is so silent. I would love a friendly face once a week, just to sit and chat.
    Looking for a buddy for my uncle, 81, who hardly sees anyone apart from the home nurse.
    My mum lives alone in Almere and I am in Leeds. Could somebody pop in on Thursdays and keep her company for an hour?
    Anyone willing to visit a lonely old sailor with plenty of tall tales?
    I use a wheelchair and the days are long. Who comes by now and then for a natter?
    Our client feels isolated since the move to sheltered housing. We seek a maatje with patience and a sense of humour, every two weeks.
    I am alone whole day, my childrens is far. I like somebody come to my home for talking.
    Lonely on Sundays, that is the worst day. Is there a kind soul nearby?
    My dad is blind and mostly listens to the radio. He'd be thrilled with a regular visitor, preferably a man of his own age.
    Housebound with MS, 44, woman. I miss having someone around who isn't paid to be here.
    Would somebody be so kind as to call round on my elderly neighbour? Her family has all emigrated and she sees no one for days.
    Young man with autism, 23, spends all his time in his room. We hope to find a buddy who does stuff with him.
    I have a free afternoon each week and would gladly spend it with a senior who feels alone.
    Student, chatty, good listener. Happy to be someone's buddy!
    My own gran is in Ireland and I miss her terribly. I'd like to adopt a granny or grandad here and drop in on Saturdays.
    Retired nurse would like to visit people who are stuck indoors.
    Nobody should be alone all week. Tell me when and I'll ring your doorbell.
    I speak Hindi, Gujarati and English and can keep an older Indian person company while the family is at work.
    Want a companion who just sits with you on the sofa and lets you talk? That's me.
    I offer my time as maatje for somebody with few contacts. We can sit, laugh, complain about the weather, whatever you feel like.
    Visiting the elderly was part of my life back in Manila and I would be honoured to do it here too.
    Expat partner with empty days, happy to brighten up yours with a weekly visit.
    My little terrier and I like dropping in on folks who don't get many callers.
    The clock is the only one that says something here. Since the funeral in May my voice has gone rusty from not using it.
    Retired nurse, three free afternoons. I come and sit by you, listen, look at old photographs or just at the rain. I don't rattle on.
    My mother lives for the minute that the bell rings. I'm overseas, she's 93, sharp, likes politics and gin. Would anyone call on her?
    Sundays are worst. Everybody has their family, the street is empty, the roast is for one. An hour with a human being around three.
    I lost my husband, you perhaps your wife, we needn't talk about it. I drop in with the newspaper and we grumble together at the headlines.
    Since I'm on oxygen I don't get out and people don't come in, as if it is contagious. I used to be a tram driver and I've got jokes.
    Old Polish man in nursing home speaks only Polish since the stroke, nurses don't understand. I'm his daughter in America. He would like to hear own language, by his bed.
    Joiner of 72 with time. I don't like tea parties, but I like to sit in a shed with another old fellow, smoke a pipe and say nothing.
    They let me home after nine weeks in hospital. There were people day and night there. Here it is so silent that I leave the tap dripping.
    My own mum died far away in the Philippines and I couldn't be with her. Therefore I like to go to an old lady here, hold hands, comb hair, chat.
    Once a week I go by two gentlemen in the almshouses, there is place for a third. I bring liquorice and gossip. 68, ex-barber.
    my grandson says i should get a robot cat. no thank you. i want a person, may be young, may be old, may be quiet, wednesday or so
    My world is four walls, two budgies and a carer who looks at her watch. I used to be a schoolteacher, geography, ask me any capital.
    Came back from Indonesia as a boy, worked as a lathe operator, widowed twice. I'm good at sitting on a bench with somebody and watching barges.
    I can make a bed, a joke and silence. Retired ward nurse, Tuesday afternoons.
    She was in the other bed in the hospital and we laughed every night. She died, I went home. I miss to have someone across from me.
    My uncle in the almshouse gets one visitor a year and that is me, from Portugal. He is funny, he was a magician on ships, he does tricks with coins still. Somebody who'd go by now and then would get the whole repertoire.
    On night duty I learned that people tell the truth around four. I'm up then still. I also come in daytime, with a thermos and no agenda.
    Stonemason, hands like shovels, soft inside. Would drop in on an elder who sees nobody, we look at the football or at the birds.
    I lost my mum while I was working overseas, and it gnaws. So I make time now for somebody else's: an hour on Saturday, her stories, her hands in cream, her window.
    My neighbour on the second floor has nobody since her sister passed and I have free Tuesdays before my night shift. Shall I come sit with others like her too?
    Through the wall I hear only the clock. Since the kids stayed in Germany I speak some days to no one, then my mouth goes dry. Please somebody, come now and then an hour.
    My parents fled with me but are eighty, with no word of Dutch, all day before a Ukrainian channel. Is there another old pair, any language, to sit on the couch with?
    I miss my grandpa terribly, he's in Colombia. If you're an older gentleman with stories and too much silence, I'd pop in on Thursdays after lectures.
    Three cats, a samovar, a photo wall. I'm the old Russian lady at the end, people think I bite. I don't. Drop in.
    Lab closes at five and my room has four walls. Would an older couple mind if I sat with them, peeled something, petted something?
    My mother-in-law has sat in the same chair since she came over from Sri Lanka. She smiles at anyone. She needs eyes to smile at.
    I was a hospital chaplain's wife in Kenya, good at sitting. Wednesdays I go from door to door where curtains stay shut.
    I look after a lady of 96 in the night; by day she's by herself and asks the radio how it is. Could anyone sit an hour at three o'clock?
    Student from Nepal, raised among elders. It feels wrong not to see wrinkles all week. May I come by to someone on Sunday, do nothing special?
    Hello, I'm 71, came for my daughter; she has moved on to the Emirates and I'm still here. I play the piano badly and can't find whom to tell that it's raining.
    Evenings are worst, after six, when families shut their curtains. I don't need anything, just a voice in the other chair.
    With a soft spot for grumpy men: I nursed my father, a sea captain. I sit, pour, let you grumble, and lose to you in arguments.
    My friend here is blind and hardly has visitors as she speaks only Amharic. You needn't speak. Hold her wool, share the sofa, laugh at the cat.
    Once a week I've two hours between lectures, precisely near the sheltered flats. Anyone who stares at the wall there? I stare along, with cookies.
    Bedridden since last autumn, window on the road. I'm 41, not old. I'd like someone to gossip with who isn't paid for it.
    Retired? No, 29 and with one free afternoon. I miss my gran and so I'd sit with yours, do a puzzle, look at birds, listen.
    First winter here, my husband drives trucks and is home once in ten days. I know nobody, only the cashier.
    My mother-in-law speaks only Arabic, she sits. If there is Arabic lady for visiting her, drink something, talk about old days.
    I do night shifts so I'm awake when others aren't: mornings at seven I'd happily sit at somebody's kitchen table.
    ME has taken my friends one by one. Half an hour is my maximum, curtains closed, soft voice. Still I'd like a face.
    We bring our toddler along to people who don't have small ones around any more. He hands out stones. Twice a month, after his nap.
    dad's been in a chair since the accident and he only talks to the tv. he's into pigeons, engines, old rock. a bloke to come by sometimes would do him good
    Worked in psychiatry, I don't get scared of silence. Whoever is lonely in the week between holidays, I'd come, bring the cake.
    My sister with a learning disability lives on her own now and the evenings are long for her. A friend, not a carer, to sit on her couch with.
    Three evenings without kids, and I stare at the dishwasher. I'm good at listening and I own a sofa. Also for who's just out of hospital.
    On the bench in wintertime it's too cold, so I'd come inside: with my harmonica, bad jokes and an hour on Monday. Sick, old, young, no matter.
    My shop closed, I miss my customers' stories. I'd sit with people who don't get out, bring the village gossip and go before you're tired.
    Whole days go by when the only voice is the weather man's. I'm 83, tidy, still funny I think. A visitor once a week for an hour, we needn't do anything.
    I'm off sick since spring but well enough to sit. If you're housebound too I could come by with my crochet and we moan or laugh, whatever suits, Wednesday afternoons.
    A mother of three grown ups who never phone. I knit, I've a cat, I can listen. If you're stuck indoors let me sit with you.
    I talk to my geraniums. Come in and save them from me. Afternoons, widow, third floor, there's a lift and old LPs.
    I've scars on my face from a fire, children ask, I answer. If you hide indoors as well, I come by with records and no pity.
    I'm a long distance truck driver on the weekends home, divorced, and I can sit with any old boy who wants to talk diesel, steam or the sea.
    My mates were all from work, and work is over. I sit in the shed with radio. Somebody to potter with, hand me the spanner, talk rubbish.
    I lay in plaster eleven weeks once and counted tiles, so I know. I visit people who can't get up: crossword, gossip, a smuggled beer.
    I don't sleep, eat or phone since he's gone. They say someone sitting there helps. She needn't talk. There's a cat.
    Girl of 20, gap year, I like old ladies' stories and rummy biscuits. Would come by on Thursday, water your violets, hear about your dances.
    Speech gone by stroke, mind sharp. I can point and laugh. Men of my age came twice and then no more. Someone who isn't afraid of pauses?
    I miss being expected somewhere. Perhaps you miss expecting someone. Let me ring your bell Wednesdays at three and we watch the quiz.
    The radio dramas end at four, then it becomes dark. Ex seaman, one leg, full of stories nobody's asked for in ages.
    Newly widowed; casseroles have stopped, so have the visitors. I still lay two cups. Somebody to drop in of an evening, even with knitting.
    Laid off at 57, no family. I've got time, a sense of humour, and a stack of vinyl. I come sit with anyone who's stuck in bed or chair.
    The clock and I have run out of things to say.
    Lighthouse man. I know about being alone, therefore I'm not bad at sitting next to someone who is.
    Sunday afternoons are long as Russia.
    My neighbour hasn't opened her curtains till noon since he died. I don't know her well, I can't, I'm her ex-brother-in-law. Would a kind woman ring?
    Don't need help. Everyone comes with help. I need someone that stays sitting.
    I'm parish priest with one free evening and no wish to convert anyone. I drop in, we watch the quiz, I go.
    Radio on for voices. You know how it is.
    Visited old sailors in the seamen's home for years, they've all cast off now. There's a chair in my week free.
    Children phone on Sunday, nurse comes on Monday. Tuesday to Saturday I'm the property of the budgie.
    From Syria, seventy, I speak little, but I can be quiet in four languages. I like visiting or to be visited.
    Seven floors up, nobody comes by accident.
    Used to have a shop: forty conversations a day, mostly about the weather and legs. I miss legs, even.
    Good listener, slightly deaf, so secrets are safe.
    New baby, husband at sea, snow to the sill. Adult sentences wanted, one afternoon will do.
    The clock ticks, the tap ticks, I tick. Nobody has rung the bell since Pentecost.
    I miss my grandmother in Kumasi, here are many grandmothers with nobody. I come sit with one.
    Moved in with my daughter from Guangzhou. All day they work, I look at wall.
    Chatty Irishwoman, widow, can listen as well, contrary to rumour. Sunday afternoons are longest, aren't they?
    Bedridden since the fall, window on a wall. Faces welcome.
    My brother has schizophrenia and no friends. He likes trains, silence and cola. Would a man visit him?
    I can come each Monday evening, tell you about my fishing and hear about your war.
    I retired from bus driving, 40 years hundred good mornings per day, now none. Come talk or I come to you.
    A half hour, a bench, some gossip. That's all I miss.
    Father is ninety-four and outlived everyone; a young person who asks him things would make his week.
    Nurse on maternity, can drop by with baby for an older lady who likes to hold one.
    I'm blind, eighty, and my neighbour who used to drop in emigrated to her son. Mornings are fine, evenings terrible.
    Chilean exile, seventy, full of stories and empanadas, would visit man or woman who's stuck at home.
    Four o'clock until dinner, that's the hole. Fill it with me?
    My grandmother died in Tehran and I was not let out to bury her. I would sit with another grandmother, hold wool, hear her stories.
    The hospital bed stands in the front room since August. My brother can only talk with his eyes, but he enjoys football chat and jokes from another man.
    Retired bishop's cook from Sicily, funny, deaf on the left, willing to come by on Thursdays to someone who doesn't get out.
    I drove lorries across Europe, always alone in the cabin. Now I find out alone at home is worse. I'd come and sit with somebody who feels likewise.
    Missionary's child, raised among fifty aunties. A silent house makes me ache; your silence and mine could share a sofa.
    Ninety-one, clear head, deaf left ear, good sherry.
    My grandparents live in Turkey and I miss to sit by old people. I bring baklava and listen.
    Actress, retired, can be cheerful on command and quiet too. An hour by your window chair?
    Bedridden, third floor, and the only visitor is the pigeon.
    Long-haul steward who made ten thousand strangers feel at home. Grounded by arthritis, available for one more at a time.
    My mum in 12B is from the Caribbean, she knows nobody that laughs as she does. Pop in, she has stories and rum cake.
    Not a carer, not a nurse. Just a bricklayer who can sit.
    Beekeeper sits, hums, doesn't ask.
    My gran lived to 101 thanks to daily gossip. I've inherited the talent, and an open afternoon.
    Sundays are the worst, between two and six.
    They put the phone down, the cards stopped, and since the funeral the clock is the only one who talks.
    Three weeks in plaster on the sofa. I've seen all the series. A human, please.
    My grandmother came from Syria on Monday, she sits the whole day alone while we are at work, she likes to hold a hand.
    Christmas alone for the first time in fifty-two years. I fear the afternoon most.
    Blind since spring. Come sit, describe my garden.
    He's bedridden from this week, used to be a bus driver, tells terrible jokes, wants an audience.
    My children emigrated last Tuesday. It is so quiet I hear the fridge.
    I lost my job at the hospital kitchen, what I miss is the patients' talk. Gladly I drop in with a sick or old person on Mondays and Thursdays.
    Fifteen years I sat by my mother, now her chair is empty and my afternoons too. I can visit, listen, peel an orange.
    I'm shy but stay long. Evening visits for someone who dreads the dark.
    Big laugh, small dog, free Wednesdays. We come sit with you.
  `,
  'koffie-drinken': `
    Hubby has his friends at the chip factory, I've the dishwasher. Is there another woman in Veldhoven who'd meet at the bakery with a cappuccino on a weekday, and not only talk about visas?
    Thursdays at eleven the kettle's on and there's a pot of filter for whoever rings. Usually we are four, a Turkish lady, two Dutchies and me, a Scot. Bring yourself.
    Who fancies a cuppa with me on Wednesday mornings? I bake the scones.
    I'd like to have someone over for tea and biscuits now and again.
    New in the flat on the third floor and the kettle is always on. Is there a neighbour who'd join me for a brew?
    Looking for a lady to share a cappuccino with in the café by the station. I'm 67 and everyone I know has moved.
    My grandmother loves pouring tea for guests but there are no guests anymore. Would you drink a cup with her?
    Is anyone up for a latte on Friday, after school drop-off?
    I make real Turkish coffee but drink it always alone. Please come, I make also baklava.
    Elderly gentleman invites a pleasant person for an espresso on the terrace once a fortnight.
    Can somebody come round for elevenses with my father? He enjoys his stroopwafel more in company.
    Mug of tea, slice of apple pie, good conversation: that's all I'm asking for.
    I work from home and go crazy by 10am. A neighbour for a quick coffee break would save me.
    Searching someone to go with me to the bakery's tearoom, I don't dare sit there on my own.
    Kettle's on! Any neighbour who wants a hot drink and a chat is welcome at mine on Tuesday.
    I'll bring the cake if you make the coffee.
    Proper English tea in a proper pot, with milk. Who wants to share it with me?
    Happy to meet a senior in the garden centre café for a coffee and a slice of something sweet.
    Come for Ethiopian coffee ceremony, I roast the beans at home. It takes an hour and you will get three cups.
    I'm free most mornings around ten and would love to drink a cup with somebody from the street.
    Chai lovers? I boil a big pan with ginger and cardamom every afternoon and there's always too much.
    Treat you to a flat white at the new place on the square? I like getting to know my neighbours like that.
    Every other Monday I can sip tea with a resident of the care home.
    Shall we have a coffee sometime? I'm easy company and live right behind the church.
    Mint tea, herbal, builder's, you name it. I pop over with a thermos to anyone in the building.
    The machine makes two cups at a time and I pour one down the sink. Eleven o'clock, biscuit tin full, door open.
    I'd invite any lonely widower to my kitchen table for a strong one with a slice of gingerbread. No more than that, I warn you.
    Turkish way, small cup, and after I read your future from the grounds. I am old lady, alone on Tuesdays, you are welcome.
    Since I gave up my post office job I miss the break at ten. Who's for a cuppa in the garden centre café, we walk past the budgies after?
    I can't carry a full cup any more, it trembles over the rim. If you'd pour, I'll treat you to apple pie and tales from the merchant navy.
    Kettle's on at three, the chair by the window is free.
    I grind it by hand since my time in Ethiopia. Ten thirty, two cups, blue door. You don't have to be interesting.
    My percolator makes six cups and I'm one man. Bench in the front garden, ten o'clock. Whoever walks past with a lonely face gets a mug.
    Coffee in my land takes two hours, three rounds and popcorn. It's sad to do that ritual alone. Come at four, sit on the low stools.
    Fika, we call it in Sweden, and it's holy. Three o'clock, cinnamon bun, any stranger who also works at home and talks to his plant.
    New mum, three months, talking only in goo. A latte with a grown-up somewhere with space for a pram?
    First cup at seven with my cat, second at ten, I hope, with you. I'm a Finnish widow; we're not talkative but we're loyal.
    Homesick Aussies, flat whites, Thursday 10, bakery terrace. Prams, dogs, tears welcome.
    Every Friday after drop-off my pot is full and my sofa's empty. Mums, dads, grandads with prams: just ring.
    Been ill at home since Feb, and my colleagues stopped calling. A cappuccino with someone in the village café, I'm good for one hour.
    In my culture a guest brings blessing. I have cardamom, I have little cups, Tuesday two o'clock, whoever feels alone.
    On my break at 10:30 I sit on the bench by the playground with a flask. I'd share it with a person who hasn't spoken to anyone yet that day.
    Just became a mum, and I'd forgotten what adults say. Come and have a cuppa, I can't promise I'm dressed.
    Speech came back slowly after my stroke, and ordering a latte is my practice. Would somebody sit across from me while I try?
    Kettle's on every Friday at half ten. Divorced, forty-eight, good biscuits, bad jokes. Ring twice and I know it's a neighbour, not the meter man.
    Barista without a bar. My machine hisses on Saturday from ten and I've four stools on the pavement. Just sit down, no small talk exam.
    Shy man, 58, would like to have a cappuccino with somebody on the terrace by the lock. I pay. It's not a date, it's a practice.
    Retired last month and the coffee corner of the office is what I miss most. Ten o'clock, someone to complain with about the weather.
    Half past ten, bench by the bakery, two cups. I have done it alone for a year since the divorce. The other cup is for you.
    In Syria nobody drinks it alone. I make with cardamom. My door on Saturday is open from eleven, my Dutch is small.
    Carpet shop closed, so did my morning chats there. New tradition: pot and speculaas on my stoop, weekdays at ten, shoes optional.
    The pot makes six cups. I'm one cup.
    Ten o'clock, my kitchen, back door's open, mind the goose.
    In Turkish house nobody drinks alone. Here I've drunk alone for two winters, and the small cups stand with their faces to the wall.
    After early shift on the bus I always went to the canteen, strong stuff, strong language. Now I've the machine but not the canteen.
    Bring biscuit, leave politics. Wednesdays.
    The doctor has forbidden me caffeine, so someone must come and drink it under my nose.
    Ex-café owner with bench in sun. I pour, you complain.
    On the market square there's a terrace where I'd sit if I'd somebody opposite. Half an hour, I treat.
    Ethiopian style, three rounds, with popcorn and incense. My pot is too large for one.
    Cappuccino at the bakery on the square, who sits with me?
    I have biscuits for two, every morning at ten, and eat both.
    From Melbourne, snobby about flat whites, home alone with a splendid machine since my layoff.
    A cup of tea with an Irish pensioner, and cake if you're polite.
    Neighbour I never met, the kettle is on at half three.
    Barista for years, got a real espresso thing at home. Ring at ten, I froth.
    We Poles say a guest in the house is God in the house. So my kettle is on, and poppy-seed cake also.
    Moved here after divorce, colleagues are all online. Half eleven, the terrace by the church, I'm the redhead with the book.
    Tin of biscuits for when somebody comes. Nobody comes.
    I roast beans in my shed, it smells till the corner. Follow your nose, Saturday about ten, bring your mug.
    Baby three weeks, husband back to work today, I talk to the kettle.
    Unemployed barista makes you a cappuccino at mine, Mondays.
    My pot makes six cups and since Tuesday I drink them all.
    Neighbours two years and only nodded; after the blackout we talked in the stairwell, shall we continue with espresso?
    I put out biscuits at half past ten every day, habit from the office I closed. Ring the bell, sit down, milk or sugar?
    Cardamom, small cups, my balcony. You come, we look at people.
  `,
  'mensen-ontmoeten': `
    Eight months in Rotterdam and I know my landlord, my supervisor and the Turkish guy from the kebab. In Mexico I had forty friends. How do people do it here, where do I begin?
    We're a bunch of newcomers and locals that get together every first Friday in the library of Nieuwegein. I came without knowing one soul; now I welcome whoever walks in shy.
    Just moved here from Cape Town for my partner's job and I don't know a soul. How do you make friends in this town?
    Looking for other women in their forties to hang out with.
    After two years of remote work my social circle is zero. Would love to meet new people of about 30.
    I am Syrian, five years here, but still no Dutch friends. I want to know people in my neighbourhood.
    Divorced, kids grown up, and ready to build up a new set of friends. Anyone in the same boat?
    International student seeks people to hang with outside the campus bubble.
    Are there any meetups for newcomers around here? I'd like to get to know locals.
    Widower, 70, wants to widen his circle of acquaintances a bit.
    We're an American couple without children and we'd love to befriend other couples.
    I find it hard to connect because I am shy. Is there a group where you get to know others gently?
    Any gay guys over 50 in the area who'd like to become friends? No dating, just mates.
    Single mum, new in the village, hoping to find a friend with kids of the same age.
    I'm starting a newcomers' evening for everyone who just moved to this part of town. Drop in and get to know each other!
    Lived here for ages and know everybody, glad to introduce you to folks.
    New in town? Let me be your first friend.
    Each first Friday a bunch of us singles meet up in the pub. New faces very welcome.
    Irish lass, sociable, always up for making new mates.
    I would like to connect with refugees of my age and introduce them to my friends.
    We run an international ladies' group with thirty nationalities. If you're looking for friendship, join us at the buurthuis.
    Feeling like an outsider? I did too at first. Let's link up and I'll take you along to my crowd.
    Who wants to join a friends group for people over 55 who are on their own? We've got six already.
    Social club for young adults who find it tricky to make contact: I host it at my place.
    Speed-friending night in the community centre, I organise it and everyone may come. You talk ten minutes with each person and swap numbers if it clicks.
    We moved here to be near our daughter, and then she got a job in Austria. We know no soul. What do people over 65 here do?
    I set a table in the library on Thursday, with a sign "sit with me". For widows, newcomers, stammerers, all. Retired hostess, I introduce you to each other.
    Forty years married, all our friends came in pairs. Now I am the odd number at every table. Where do singles of seventy find each other, not for romance?
    I know everybody in this village because I delivered their letters. New or shy or just out of the clinic, I take you along and present you around.
    From Ukraine, 67, was engineer, here I am nobody. I want to know some of my age, men who like to fish or fix, to have a name again in the street.
    When I was widowed a lady dragged me to a card morning and I got my life back. I'll be that lady for you: which evening do I ring your bell?
    Every last Friday I book a long pub table for those who know nobody, Indian coders, lonely dads, fresh divorcees. I introduce, then I shut up.
    Once a month I open my kitchen for folks who recently landed here. Eight strangers, soup, no programme. You go home with two numbers in your phone.
    Forty, divorced, followed a job here from Portugal. Colleagues vanish at five to their families. I'd like to build something like a circle of friends.
    New in town? On Sunday at noon some of us who came from all over sit in the back of the old station with crossword and kids. Just come in, look for the red scarf.
    Retired to the Netherlands for love, love left, I stayed. Sixty-three, Scottish, decent jokes. How does one get to know folks here, they all have agendas.
    I followed my wife's career and my own is laundry. Other trailing husbands, where are you hiding? Beer, swings, whatever.
    My son's friends' parents nod at the gate, and that's all for four years. I'm a nice person, Bangladeshi, I cook. How does it go further than nodding?
    I'm Dutch, born here, and all my pals died or moved to the coast. Newcomers have the same empty address book, so let's fill it.
    Thirty-something, moved for his job, and the office is all online. How do you make friends in a place where everybody has theirs since primary school?
    I started a table for single parents on the second Saturday. Kids crawl under it, we talk above it. There's a place for you.
    im trans, 16, and there's nobody like me in my school. want to meet others around here
    Deaf, signing, new to the area. Are there other signers, or people wishing to learn? I'd host an evening.
    Since I use a chair the old gang goes to places with stairs. I want a new circle, people between 25 and 40 who like loud music and level floors.
    We're three Nigerian nurses on the same corridor, we cook on our day off. Any other newcomers who feel like strangers can come sit.
    We opened our allotment shed for newcomers: soup on the burner, Saturday at eleven, no Dutch needed, kids can chase hens.
    Moved here for his job, then he left. I speak with cashiers only. How do you make friends at 35 in a place where everyone has their agenda full? Let's start a table of strangers.
    Our Thursday table is for everyone who came here and stuck at hello. Odd mix: a Syrian tailor, two widows, a gamer. Soup, no speeches.
    I'm 24, autistic, into retro consoles and moss. Groups drain me, but zero people is also not it. One or two with same taste?
    I run a bench. Really: I painted it yellow, and on Thursdays after four whoever sits down wants to talk. Three couples of friends so far.
    Thirty two, freelancer, speak to my monitor. I don't want dates, I want a couple of people to moan and laugh with in this town.
    Board on the square says community. I stand there, I know no person. I'm from Nigeria, I like laughing, gospel and football. Where do people gather?
    Six years in this street. I know two cars and one cat.
    Retired to the village from the merchant navy, discovered everyone's related. How does an outsider get in, apart from dying?
    I was told Dutch people need appointment. Good. I'm free.
    Thursday table in the old school: whoever knows nobody sits down there, and then he knows somebody. I saw to it there's soup.
    Fifty-one, Polish, warehouse, room, warehouse, room. I'd like people in between.
    Widowers' table, Fridays. Women tolerated, gladly.
    Two years in this street and I know only the names on the parcels.
    Thirty, divorced, moved here for work, weekends are empty. Where do people make friends in this country?
    Expat wives, bored wives, brave wives: monthly get-together, bring anyone.
    My sons need no mother now and my husband has his football. I want women to laugh with.
    I gather the newcomers on first Fridays at my long table, everybody says hello in own language.
    I sang in buses to earn my bread. Now I throw open my studio on Sundays at three: strangers come, friends go.
    Expat wives, stay-at-home dads, lost souls: I set a long table in my barn each first Friday.
    I am from Syria, 27, engineer. Dutch people are friendly but they don't come in. How you make friends here?
    Gay, 68, widower. In the city I had a circle, in this village not a soul like me, I think. Or are you there?
    Pub landlady for ages. I introduce everyone to everyone, always have.
    Circus folk settle badly. I juggle, I joke, I know no one in this quiet street.
    Came here for my wife's job, she left me on Sunday. I now know nobody in this entire village.
    Sober since forty days, all my old mates are in the pub. Where do I find other ones?
    My daughter, 19, autistic, finished school this week and the phone is silent, somebody her age?
    First gay man in this street, I think. Am I?
    Moved Friday. Thirty-two, Nigerian, loud, football, jollof, zero friends yet.
    I have a long table and invite every first Sunday six people who don't know each other. Newcomers, widowers, students, pull up a chair and make a friend.
    Since I became single again I organise little rounds for over-fifties to get to know one another, no dating nonsense.
  `,
  levensverhaal: `
    My grandfather in Leiden was on the boat from Indonesia in '51, and his mind is still sharp. I live in Boston. Would somebody sit down with him and get it on paper before it's lost?
    Did oral histories for a museum in Chicago. With a recorder and time, I let old people tell about the war, the farm, the first love, and make a small book of it.
    My grandfather was in the Dutch East Indies as a boy and wants his memories put on paper. Who can write them down?
    I'd like somebody to help me record my life story before I forget it.
    Shoeboxes full of old photos and nobody to go through them with. I can tell you who everybody is.
    Looking for an interviewer who makes a little book about my mother's past.
    I came from Hungary in 1956 and my grandchildren ask how it was. Typing is too hard now, so I would dictate.
    Who listens to an old docker's recollections and turns them into chapters?
    Would like to make a memoir for my kids. Need someone asking the right questions.
    Dad is in hospice and tells wonderful things about his youth on the farm. Can somebody tape these?
    Help wanted with my family album: names, dates, captions and the stories behind the pictures.
    I flee from Eritrea and I want to tell my journey, so it becomes a book. My English not enough for writing.
    We'd like a volunteer who looks back with our resident on her childhood, school years, war and marriage.
    Is there anybody who knows how to set up an autobiography? I've got diaries from 1951 on.
    Former journalist, happy to interview you about your life and write it up.
    Everyone has a tale to tell. I come with a voice recorder and at the end you get a printed booklet for the grandchildren.
    I adore stories about the old days, so tell me about yours and I'll note it all.
    Let me make a memory book with your mother: photos, anecdotes, songs of her time.
    Oral history student would like to record reminiscences of people over 80.
    I can film you while you look back on your life, and edit it for the family.
    I ghost-wrote my gran's memoirs and would enjoy doing that for another senior. About ten sessions usually does it.
    Shall we leaf through your albums together? I scan the pictures and write your words underneath.
    Drawing a family tree with you and the stories of each ancestor, it's my favourite thing.
    Volunteer biographer for people who are terminally ill, with respect and without haste.
    Your turning points, your loves, your village back then: I ask, you talk, I type.
    I was in the Indies camp as a child and I've never told my children. They're far now. Before it's too late it should get on paper.
    Former journalist with a recorder and patience. You tell, I type, we glue the photos in and your grandchildren get a little book.
    My father's memory starts to crumble. He sailed round the world. I live in Canada; who sits with him and notes down what he still knows?
    Behind every curtain in this street there's a novel. I was a history teacher and I'd be honoured to write yours down, two hours on Fridays.
    I find letters in the attic from my parents when they courted, in the war. I'd like to tell someone all about it in order, from the beginning.
    I studied journalism in Syria. I want to hear how it was here in the war or in the flood, old people, and I'll write it down in a small booklet for your grandchildren.
    I've forty years of this country in my head, first guest worker in the textile hall, sleeping six in a room. My kids don't ask. Somebody to write it up with me before I forget.
    Mother is ninety-three, born on Java, camp as a girl, boat to here. I live in Canada. Could somebody sit by her with a recorder before it's all lost?
    Oral-history student with recorder. Miners, seamstresses, first migrants, nuns: you talk over three mornings, I type, your family gets a bound copy.
    My father's memory is still good but his heart not. I'd give anything if somebody recorded how he crossed the sea, his kids can't get him to talk.
    Journalist on sick leave. I come with a recorder and no hurry, six afternoons, and at the end there's a booklet for your grandchildren.
    They gave me a year. I want to leave my boys, 3 and 6, something in my own words, but I don't know how to start writing.
    For my school project I ask old neighbours about when they were young: what they ate, first job, the war, dances. I type it all out and you get a copy.
    Grandfather sailed on tankers, was in a strike, married twice and tells it all at breakfast. He is 91. Somebody with a recorder and patience to write it in a book?
    I was a radio journalist, I know how to ask. Let me sit with your oma, her photo tin and a microphone, and type it into a little book.
    Unemployed editor with a good ear. Six mornings, a recorder, your shoebox of snaps, and your family gets forty pages on where you danced and fled.
    I write obituaries for a hobby, which is odd, I know. Better still: the book before. I'll come weekly, you talk about school, war, first kiss.
    Mum was a circus acrobat, now deaf and ninety. The posters are here, the tales in her head. A writer, or nosy student, before it's late?
    Three wars, two wives, one eye. Somebody ought to write it down.
    I typed reports for colonels, forty years. Now I'd type your memories, the true version.
    Grandchildren ask how it was in the flood. I tell it wrong every time. Perhaps with someone asking questions and a recorder.
    Tell me about the old harbour. I'll keep it.
    There's a box of letters from my mother's years in the camp. I'd want to make a book of it for the family before my own head goes.
    Schoolmaster, collects lives, has time and tape.
    I worked on whaling ships, jumped ship in Valparaíso, married twice. Somebody should write it before I go.
    Retired journalist with recorder. Tell me about your childhood, I'll make a small book of it.
    Grandpa's tales of Surinam, nobody notes them.
    My mother fled Smyrna, I fled the colonels; my grandchildren know nothing, and my hand shakes too much for the pen.
    Student of history, I listen with pleasure to how it was in the colonies, the flood, the first television.
    Newspaper reporter, still got the recorder. Tell me how it was in the hunger winter and I'll put it to paper for your grandchildren.
    Typesetter, put thousands of names in lead. I'd like to set yours, in a booklet with your boyhood, your war, your wedding.
    Eighty-eight years, one box of letters, no children.
    I typed for judges. I'll type for you, from your first school to now, at your pace, by the stove.
    Oral historian with tape and tissues. You begin by your cradle, we end where you like, and there's a booklet for the family.
    Doctors gave me until autumn. My granddaughter is one. She should know who I was, but I can't type.
    Father began talking about the war Saturday, after seventy years. Someone with a recorder, quick.
    Tell me about nineteen fifty, I type fast.
    My aunt, 97, midwife on horseback. It must not be lost.
    Former journalist, redundant since May. I come with notebook and we go through your childhood, work, loves, I make a booklet of it.
    I collect memories of village people: first kiss, flood, strike. Have a microphone and all winter.
  `,
  bellen: `
    I'm bed bound mostly, with ME, and visitors are too much. But a voice at four o'clock, ten minutes, someone who says "how was your day then?", that I'd look forward to.
    On my way home from the ward I've a half hour on the tram. I'd ring an older person every evening, just to hear if you ate and what the telly was like.
    Could somebody ring me every morning, just to hear whether I'm ok?
    I don't need visits, only a voice at the other end of the line now and then.
    My aunt would enjoy a weekly phone chat in English, since her Dutch has gone. Tuesday evening is best.
    Looking for a phone buddy. I'm often awake till late.
    I am living alone with heart disease. Someone calls me daily by ten o'clock? If I not answer, please warn my son.
    A natter over the telephone would do me the world of good.
    Since I can't get out I'd like to video call with someone twice a week.
    Who gives my dad a bell on Sunday nights? He lives in Zeeland and I'm abroad.
    Evenings are long and my phone never rings. Is there a cheerful caller?
    Immunocompromised, so no people in the house. A regular chat by phone is what I hope for.
    Daily check-in call wanted for an elderly lady after a fall.
    Pls can someone call my nan for a chat, she's deaf on the left but has an amplified handset.
    I can phone a lonely person every day during my lunch break.
    Ring ring! Happy to be your regular caller, no matter where in the country you live.
    I've got unlimited minutes and lots to talk about. Who would enjoy a call?
    As I'm chair-bound myself I can't visit, but I can give you a ring and have a long gossip.
    Telephone circle for seniors: I start at nine, you call the next one. We have two places left.
    Good morning calls from a retired teacher, so that you know somebody thinks of you.
    Let's video call on Saturday, I like to hear how your week was.
    I work night shifts at a switchboard and can chat on the line with anyone who can't sleep.
    Want to be called up once a week by a friendly Scot? The accent is free.
    Phone pal on offer for anyone who is stuck at home, in Polish, English or German.
    I'll dial your number every evening at seven and let it ring long, so you have time to reach the receiver.
    No visit needed, my flat is not fit for it. Just that it rings once a day, someone asks how did you sleep, and I can say something back.
    I'm chronically ill and lie a lot, but my voice is fine. Each evening at seven I can ring an old person who is by himself and wish good night.
    When my daughter emigrated the line went quiet. I jump up if it rings, and it's always energy sellers. A friendly voice on Sunday morning would be lovely.
    Ex telephone operator, I connected half the country. Now I ring round five ladies each morning: up already? pills taken? What's on the menu? Sixth is welcome.
    i am afraid at night since the break-in. could i hear somebody for ten minutes before i put off the lamp, by phone only
    My line is free from eight in the morning, my ear too. For those who dread the silence I dial every day, a minute or an hour.
    I stutter in person but not on the line, funny. If your evening's long and your family in another time zone, I call at nine on the dot.
    Bedridden but with a good voice! I was a radio announcer. Anyone abroad from home who feels low at nine in the evening, ring me and I'll listen.
    Between eight and nine, after the dishes, I dial people who've nobody to say goodnight to. I did telephone exchange in the sixties and I never forget a voice.
    Night shifts at a hotel desk, nobody comes after two. If you lie awake with pain or memories, ring, I've time, and a Kenyan laugh.
    Evenings from eight to ten are worst since she left with the kids. Just a voice, ten minutes, we don't need to become friends.
    I can't leave the house with my immune thing, but I've got unlimited minutes. Let me ring you at nine each morning, so we both have someone.
    On the night shift at reception nothing happens. If you're awake with pain or worries, we could chat by phone till you're drowsy.
    Mum lives alone on a farm, she's 79 and proud. If somebody would ring her on the days I can't, she'd call it nonsense and wait for it.
    Insomniac lorry driver, hands-free. Between ten and two I'm good company in your ear, football, grief or nonsense.
    Sunday evenings around eight the silence gets loud. If anyone would ring me for ten minutes just then, about football or soup, I sleep better after.
    Night nurse retired, awake anyhow. If you lie there at one in the morning with thoughts, phone me, I'm the voice with the slow accent.
    Wednesday my speech therapist stopped and now I stutter more. Chatting down the line to a stranger who doesn't finish my sentences, that's my exercise.
    Radio ham without a licence now, but I still love a voice in the ear. At seven in the evening I ring whoever's alone, five minutes or fifty.
    I am good at telephones: eighteen years helpline. Sundays I've nothing. Leave your number and hour, I'll be the ring you can set your watch by.
    Nobody says goodnight to me any more. Silly for a man of seventy, but a short ring at ten would be nice.
    Housebound in a village bungalow, MS. Twice a week a voice, ten minutes, with news of outside: what's blooming, who's in love.
    If I don't answer by nine, I'm dead or in the garden. Someone should check which.
    Former switchboard lady. I still like a voice in my ear. I'd ring you each evening before the news.
    My throat rusts from Friday to Monday.
    I can't leave my bed, you can't leave your kids, but we've both telephones. Ten minutes about nothing.
    Night porter, awake, unlimited minutes. Insomniacs: ring.
    My mother in the village speaks only Frisian and Polish, long story; a call twice a week would make her laugh, I'm at sea with no signal.
    Evenings between seven and nine are too quiet, a ring would break it.
    I don't go out because of lungs, but I can talk! Daily five minutes, just to hear you're alive.
    Each morning at nine I could ring a person living alone. Insomniac, cheerful, Scottish.
    Night-time is when the fear comes; is there a voice I may dial?
    Truck driver with hands-free and long roads, I chat with who's lonely.
    I commute two hours a day on foot along the canal and have a headset; an elderly person who likes a daily natter may have that time.
    Ten past nine, phone rings, somebody asks if I slept. That's all I want.
    Call-centre girl for 19 years, voice like honey they said. I could give someone a ring each evening before the news.
    I'm stuck in bed with MS but my voice works fine, so let's talk on the line, any hour.
    Telephonist on the old exchange. Headset's gone but I still know how to hold a line with a lonely caller till bedtime.
    Lorry cab, hands-free, long nights: insomniacs, I'm on the line.
    I taught a talking parrot, so I can certainly ring a shy pensioner at seven.
    Isolation room, third week. A voice at seven in the evening would break the day.
    Deaf to the doorbell but not to the receiver. Nobody rings since my brother died.
    Night insomnia: ring me at three, I'm awake.
    Sunday evening is the worst since she left; ten minutes on the line?
    My voice was on the radio, they say it is warm. I'd dial you each morning to wish good day, ask if you slept.
    House-bound myself with ME, so I phone, lying down. Wednesdays, for another who sits inside.
  `,
  'samen-eten': `
    Cooking for one is not cooking. In our house in Bologna we were always nine round the table. Who's also alone on Sunday? I make lasagne, you bring a chair and hunger.
    Thanksgiving got away from me and there's a twenty-pound turkey. Five seats left at our table on Saturday, students far from home and lonely neighbors first. Vegetarian sides too.
    Dinner for one is so dreary. Who'd like to share a meal with me now and then?
    I'm looking for someone to join me at table on Friday night.
    My mother forgets to eat when she's alone. Could a neighbour have lunch with her on weekdays?
    Christmas Day on my own again... is there a table with a spare chair?
    Is there an open table in this area where you can sit down with others for soup and a main course?
    I cook Iranian food, always big pan, nobody to eat with. I wish for guests.
    Ramadan is lonely without family. Anyone who invites me for iftar?
    Widower can't get used to having supper in front of the telly. Would like a table companion in the eetcafé.
    Student from Brazil would love to taste stamppot at a Dutch family's table.
    Who tucks into a pancake with me on Wednesdays at the buurthuis? I don't want to walk in alone.
    We want to begin a potluck with neighbours, everyone brings a dish. Any takers?
    Sitting down together for breakfast once a week, that's what I miss since the divorce.
    There's always a plate extra at our table, pull up a chair!
    I make curry for eight on Sundays. Single neighbours may join and eat with us.
    Thanksgiving dinner at our place for everybody with no family here. Turkey, yams, pumpkin pie, the whole shebang.
    Fancy dining together? I cook, you do dessert.
    Join my table on Thursday, simple home food and good talk.
    Once a month we put three long tables in the church hall and have a three-course supper for anyone who usually eats alone.
    Come over for a BBQ, vegetarians catered for too.
    I'd gladly have lunch with an elderly person and bring the sandwiches along.
    Our iftar is open, we break the fast with the whole street. You don't have to be muslim, only hungry.
    Sunday roast with Yorkshire pudding, seats for two lonely folks.
    Who wants to try out all the small restaurants in town with me, going Dutch of course?
    A plate opposite mine. That is what I want. The food I can make, but to chew by yourself with the news on, it sticks in the throat.
    Friday I lay for six. There is always fish, potatoes, and pudding from a bag. Widowers and widows, put your feet under my table.
    In Ramadan the evening meal tastes of nothing when you are one. My children are in Germany. Who breaks the fast with an old man?
    After my stomach operation I must take six small portions a day and I forget when no one is there. Share a lunch with me now and again.
    I was innkeeper. Every first Sunday a long table in my barn with soup, bread and whoever feels lonely. You don't need to bring anything but appetite.
    With Christmas my sons stay in Canada. I do not want to see the candles burn on one side of the table only.
    My table seats eight and I'm seven short. Stamppot Tuesdays.
    The table has eight seats and only I sit there. On Fridays I make injera, you eat with your right hand, everybody laughs. Come.
    The mensa is full of couples and phones. I come from a house where no one ate alone. Shall we, some lonely spoons, sit down together on Thursdays, each puts three euro?
    I'd set a plate for a student every Tuesday, in exchange for conversation. Stew, salad, custard. My own children live by an ocean.
    I set out six bowls on Sunday at one. First come, first served, pho. Just don't bring shop flowers, bring hunger.
    When you eat alone you eat standing up. I noticed that. Anyone want to sit down with me on Mondays, turn about?
    Christmas dinner: I'm Dutch, alone, with a turkey. You're foreign, alone, with appetite. Let's say five.
    Every other Saturday eight of us, half Dutch and half not, cook in the church hall and sit till late. There are always two seats to spare.
    Since my wife passed I don't lay the table. If a student would share a plain supper on Wednesdays, I'd get out the good plates.
    Setting one plate is the saddest job of the day. Might I join a noisy table sometime? I bring dessert, and I'm good with children.
    Thursday is pasta at ours: eight chairs, four of us. Come if you're alone, skint, tired or just hungry. Shoes off.
    Iftar is so quiet with only me and my small son. If there's a family who breaks fast together, we'd bring dates and salad.
    I'm organising a long table in the community room each last Friday, everyone takes a dish. Wheelchairs fit, kids may shout.
    Grandma cooks as for a wedding. Sunday at one, come sit: students, widowers, whoever smells it in the stairs.
    Eating standing up at the counter, again. I suggest Thursdays: you bring a salad, I do the lasagne, we sit at my table that has six chairs and one user.
    Every last Friday I push three tables together and ten people who'd otherwise dine with the telly come for stew. Chair eleven is empty.
    It's Eid and my family's in Syria. The lamb is too large for one. Come, whoever's alone on this street, sit on the carpet with me.
    Cancer changed my taste and I've no appetite by myself. With somebody opposite me, spooning, it goes down. I can lay the table beautifully.
    Student house, five boys, table for eight. We do pasta on Mondays. Elderly neighbours who hate eating alone: bring your teeth and a story.
    I've one good dish, moussaka, and it comes in trays. A second fork please, Wednesday, half six, I'm a widower and I do serve wine.
    After therapy on Fridays I can't face the microwave. I'd chop, you stir, we sit down like people. Vegetarian, thirty, allergic to nuts.
    Cooking for one is arithmetic. For two it's dinner.
    Army habit: at eighteen hundred there's food on the table. Four chairs, one in use.
    Fish Friday. I catch, you peel, we argue.
    Eid is coming, my family's in Turkey, and a lamb is a big animal for one man. Sit down with me.
    I eat standing at the sink, from the pan, since February. Put me at a table, I'll wash up and behave.
    Long table in the barn each last Sunday, everybody brings a dish, old ones get the warm side by the stove.
    My table seats eight, I sit at the corner of it. Sundays, roast.
    Alone, one fork. It doesn't taste.
    We break the fast at sunset, come, there is harira, dates, noise, children.
    Every last Thursday each brings one dish from own country, mine is souvlaki.
    I do not like restaurants alone but I do like restaurants.
    Chinese New Year dumplings, two hundred pieces, need mouths.
    My mother-in-law in India taught me: count the guests, add three. I always have those three chairs empty at seven.
    We break fast at sunset with too much on the table. Neighbours who are not Muslim also welcome, really.
    I cook for two out of habit and eat standing up. Sit across from me on Wednesdays?
    Bachelor farmer, can roast. Tired of talking to the gravy.
    Soup, bread, my ugly tablecloth and a stranger, please.
    Closed my trattoria. Long table still stands in the garage, Friday seven o'clock, we pass the bowls round.
    Cooking for one since the eleventh. I lay two plates by mistake.
    First iftar without my family, the table is too long.
    Two potatoes more is nothing, come sit with us.
    Student house empty in the exam break, pasta alone tastes like cardboard.
    I set an extra chair every Thursday, lentils or fish, who sits there I'll see. Pensioner, talkative, no telly on.
    Our Sunday lunch is rice, goat, noise. Widows and lonely students, come to the table at two.
  `,
};
