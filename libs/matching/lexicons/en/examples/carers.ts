import type { BranchExamples } from '../../../lexicon.js';

export const carers: BranchExamples = {
  'mantelzorg-aflossen': `
    Mum lives with us, from Surrey, bedridden and sweet. I haven't been out of the house on my own since August. One afternoon, so I can have a haircut and sit in a café.
    I'm off on Mondays. As a nurse from East London (the South African one!) I've cared for many, so let me sit with your husband while you sleep or see a friend.
    I look after my husband day and night and would give anything for a free afternoon.
    Who takes over from me for two hours so I can see the dentist?
    My mum can't be left alone. I need someone to step in while I go to my daughter's graduation.
    Carer at the end of her tether seeks relief on Thursdays.
    Our son has severe disabilities and we haven't had an evening out in three years.
    Could someone be with my wife while I do the shopping and get a haircut?
    As only child I care for both my parents. A regular break would keep me going.
    A weekend off, just once, to sleep. Who can replace me?
    Respite for my dad: he's 84 himself and nurses my mum 24/7.
    I want go to Dutch lesson but cannot leave my ill mother, somebody can stay in my place?
    To keep my yoga class I'd need a sitter for my partner with ALS.
    Family caregiver for ten years, burnt out, asks a few hours of someone else in charge.
    I'll take over so you can catch your breath.
    Go and have a swim or a nap, I stay with your loved one.
    Ex carer myself, I know how it feels, so I offer you a free morning each week.
    Retired district nurse relieves family carers.
    You deserve an evening off, I'll sit in.
    Available as a stand-in when you have an appointment.
    I can be there every Friday afternoon, so that you can do your own thing.
    Respite volunteer with training in lifting and tube feeding.
    Night or weekend relief for exhausted partners, to be agreed.
    Caring for someone all week long? Let me hold the fort for a bit.
    Overloaded as mantelzorger? Tell me his routine, write down the medicine times, and then close the door behind you.
    I haven't been to the barber in four months, because I can't leave her for an hour. One afternoon, that's all, that I'd be just me.
    Nursed for a living. Go sleep, go swim, see your friends, I stay by your husband from one till five and know about catheters.
    my brother cares for our dad day and night and is cracking, i can hear it. i'm in nz. someone who takes over a saturday so he can go fishing?
    When my wife was ill somebody gave me Tuesday mornings. It saved me. Now I give mine to another who sits at home with a sick partner.
    Our son is 50, handicapped, and we are 80. We'd like one evening to the golden wedding of friends. He likes trains and is scared of strangers at first.
    One day in the fortnight I take over: tablets, lunch, toilet, a joke. You go to the sea and don't look at your phone. Thirty years in a hospice kitchen and ward.
    My landlady is minding her husband after his stroke for 24 hours a day. She hasn't been to the hairdresser in a year. I sit with him Thursdays, but she needs more persons.
    I take care of my disabled brother alone, 29 years old, I never see a film, never sleep late. Is there anyone who could be here every second Saturday afternoon?
    I looked after Mama until the end so I know the tiredness in your bones. Take a Sunday for sleep; I'll be with your husband, I know lifts and thickened drinks.
    Mama's on oxygen and I haven't slept through since October. My aunts are in Turkey. Two nights in a month, that'd be a holiday.
    Student doctor, third year. Saturdays I sit with your autistic son or your old mum, you go to the sauna. I want to learn what's not in the books.
    He has ALS, I'm his wife, we moved here for his work. I need to cry in a park, alone, for two hours a week, with someone at his side.
    Three years I've not slept a night through. My son needs suction every hour. If someone learned it and sat with him till midnight, just once a month.
    I cared for my father eight years and know how small the world gets. Give me Saturday and your instructions, go out of the door and don't look back.
    im 16 and i look after mum w MS. friends are going to a festival for one day. could someone be at ours so i dont have to worry
    Daughter of 24, severe autism, and us two. We haven't had dinner as a couple in six years. It takes a sturdy, quiet type.
    Nurse's aide, Thursday afternoon off. I'd stay with your husband, do lift and toilet when needed, while you swim, sleep or cry.
    Husband with MND, I do everything myself day and night, and my own check-up I cancelled twice. Someone who stays with him for two hours?
    Brother and I share the care of our parents but now he's ill as well. A person to step in on Mondays when I've work, so that dad isn't by himself.
    I grew up with a disabled sister, so tubes and screams don't startle me. One evening each fortnight, go and be husband and wife.
    I was a carer for nine years and nobody relieved me. So: a Saturday for you to fish, sleep or swear, and I stay with your dad.
    Every day I lift, wash and feed my wife, ALS. I used to play in a blues band on Thursdays. If someone sat with her three hours, I could.
    I looked after mum till she died. I know you need an evening out more than advice. I'll stay with yours, I know the lifts and the pills.
    Three years I haven't been in the pub quiz. My son has Duchenne and he can't be alone. He's great fun, loves horror films. One evening?
    My wife's memory holds five minutes. Mine hold fifty years of stamp club on Saturdays. One morning a month, could another sit here?
    I haven't had a haircut since she came home from the rehab.
    Nursed my brother to the end, so I know what three free hours are. I sit with yours, you go, don't say where.
    Wife, MS, eleven years. I'd like to go fishing once.
    My mother can't be alone and neither can I leave, it's like a posting without relief. One evening a week would be leave.
    Night duty man. Sleep, I watch over your father.
    Our son is thirty and severely handicapped and lovely. We've not sat in a restaurant since he was two.
    My man can't be left ten minutes since the stroke. I'd just like a swim, one hour.
    Was psychiatric nurse, can sit with your handicapped son on Saturday so you sleep.
    Three years without one evening out. I'm cracking, quietly.
    Go to your choir, I stay with him, we watch football.
    Mama bedridden, I only child, from Jakarta we care at home ourself, but I am so tired now.
    I haven't been to the hairdresser since his stroke. Two hours, that's all.
    Cared for my wife till the end, eight years. I know what a free afternoon is worth, so go out, I'll stay with yours.
    My twin had cerebral palsy. I lift, I feed, I joke. Go to the cinema and leave him with me.
    Former day-centre worker. Go and sleep, I'll be in the chair beside him.
    My sister's been with Dad day and night for months. I live in Ireland. Someone to send her to the pool for a morning?
    I haven't slept through since her stroke in May. One evening, that someone else hears the bell.
    My son of twelve, severe epilepsy. I got a letter for my own operation and nobody to sit with him.
    He may not be alone since Monday, I'm due at my daughter's graduation for three hours.
    I do the feeding, lifting, pills. I snapped at him yesterday. I need air.
    Cared for my husband eleven years until he went in spring. I know how to sit in so that you can go to hairdresser or sleep, Tuesdays.
    Trained aide between contracts, will take over your mum's chairside one Sunday a month so you get off.
    My partner and I look after my mum at home and need relief for one weekend
    Tired family carers, take a breather: I sit by the bed and do what's needed
  `,
  dementie: `
    My father-in-law believes he is back in Calcutta and waits for the tram. He's gentle, likes old Hindi songs, but goes through the door. Somebody to be with him on Tuesday morning?
    Nan had Alzheimer's and I learned never to argue with what she saw. I could sing, fold towels and walk the same little round with someone who forgets, twice a week.
    My wife has Alzheimer's and wanders. Who walks with her and brings her back?
    Company for my father in the early stage, he still loves cars.
    Mum asks the same thing twenty times, so you need patience and a smile.
    She thinks it's 1962. Somebody who just goes along with that?
    Vascular dementia, 77, likes folding towels and singing. Looking for a visitor.
    Young onset, he's 58 and strong and bored to death at home.
    My gran has forgotten her Dutch and speaks only English again. Who talks to her?
    In the evening he gets restless and looks for his mother. Someone calm would help.
    Can you do memory games and look at picture books with a forgetful lady?
    Since the diagnosis her friends stay away. She'd so like to be taken seriously.
    Father with dementia speak only Arabic now, we look for a man to be with him in the mosque café.
    Aunt hides her purse and accuses everyone, but she's sweet. Buddy sought, preferably with experience.
    I worked on a closed ward and know how to deal with confused elders.
    Happy to be a buddy for a person with Alzheimer's.
    I don't mind hearing the same story ten times.
    Sensory stuff, old songs, a doll or a scented hanky: I know how to make contact.
    I can walk with your forgetful father along his old routes.
    Trained at the Alzheimer café, I offer weekly company.
    Let me sit with your mum when she doesn't know the day or place any more.
    My grandfather had Lewy body, so hallucinations don't scare me.
    Peeling potatoes or sweeping leaves with someone whose memory fails, simple things go well.
    Photo lotto, proverbs, a cuddle blanket. I've a bag full of things for folks with dementia.
    I would come to a lady or gentleman living in the past and be whoever they think I am. No correcting, just going along.
    My husband asks forty times where his mother is. I have no answers left. He used to be a mason; somebody to look at bricks with him?
    I don't mind to hear the same story nine times. Geriatric nurse, pensioned. I go along with where they are, 1955 is fine with me.
    Mum hides her teeth and accuses the cleaner. Still she laughs when someone folds napkins with her. I am abroad, she's alone until four.
    My wife didn't recognise me the last two years, so I know how it is. I would take a confused gentleman along to my workshop to sand wood.
    He walks out of the door in pyjamas to go to the office. I need someone who keeps him busy when I shower, shop, sleep an hour.
    At home I lived with my grandmother who asked for her goats every hour. I don't get impatient. I'll sit with your mum, fold napkins with her, and go along to wherever she thinks she is.
    Since last year my dad has gone back to only Armenian, he thinks the flat is a train. While I'm at Dutch class somebody must be with him, showing photos works.
    My Irish husband thinks it's 1962 and I'm his sister. He likes songs, shortbread and folding tea towels. A gentle student for two hours, so I can go to the dentist?
    Grandma hides the bread in the washing machine and wants to go home, which is a house that's been bombed. Whoever stays with her must be able to sing.
    I'm drama teacher, I improvise. If your father believes he's running late for his ship, we'll look for the ship together, in the garden.
    I speak Dutch of the old sort, from Surinam schools, and old ladies who drift back to their childhood like that. We sort buttons, we hum, I come twice weekly.
    She asks forty times where her mother is. I love her, and I need somebody else to answer on Wednesday.
    I worked on the closed ward. I don't correct, I go along: if it's 1962 then it's 1962. Two mornings a week I can be with your mum.
    At fifty-six, my husband has Alzheimer's, and the kids are twelve and fifteen. A buddy to do man things with him, sanding, fishing.
    Granny thinks I'm her sister and that's OK with me. I'm 18, between school and uni, I'd sing and fold towels with yours too.
    Evenings he's afraid, sees men in the curtains. I need to put the babies to bed at that hour. Who can sit by him and hold a hand?
    Used to run the day room, I know songs, hand creams and how to get someone back inside without a fight. Two evenings, for tired daughters.
    Farmer's son. With men who've forgotten their names but not how to hold a hammer I do birdhouses, Wednesday in my barn.
    Used to work on a closed ward, now retired. I'm not bothered if your mother asks twenty times what day it is; we can fold towels and sing the old songs.
    My husband was a clockmaker and now takes the same clock apart each day. A friendly man to tinker at his side while I go for a swim?
    Out of work gardener, slow by nature. I take gentlemen who get lost in time along to my plot; we water, sit, and I bring them safely home.
    My gran forgot everything but waltzes. I miss her. I'd gladly visit someone like that, with my accordion, Sunday at three, and hear the same story again.
    Mam was a seamstress, now picks at hems, asks for her mother. A lady who'd wind ribbons with her on Thursdays and doesn't contradict.
    He asks for his bus every day at five. He drove it thirty years.
    My grandmother called me by her brother's name and I answered. I'm good at this, I'd do it for yours.
    She packs her suitcase at dusk. I unpack.
    On the farm my husband knew every cow. Now he doesn't know the kitchen. Someone to potter along with him in the yard, he's calm with hens.
    Old sailor forgets, but knots he ties still. I've rope, Wednesday.
    I was orderly on the closed ward: walking the same corridor nine times doesn't bore me, nor the same story.
    He asks forty times where the car is. A fresh person could answer the forty-first.
    My wife hides spoons and calls me father; she likes folding towels with a kind woman.
    Wandering at dusk, coat over nightdress. Who walks with him till he is calm?
    Old songs, doll, dough to knead: I know what soothes.
    She asks every five minutes where her mother is. I know how to answer that without hurting, I did it for twenty years on the ward.
    Dad puts his shoes in the fridge and cries when I leave for work.
    Piano bar player. People who've lost the words still know the tune, so I come and play what they danced to.
    My gran forgot me slowly. I learnt to go along in her world. I'd go along in another's.
    Old fisherman, mind at sea, needs a mate on deck.
    She asks all day for her mother, and since this week she doesn't know me either.
    I sing old songs with him while you nap.
    Grandma hides the teeth, folds napkins, sings. Who plays along Wednesday?
    Diagnosis arrived Tuesday. We laugh, we panic.
    Worked on a closed ward for Alzheimer's. I don't correct, I go along: dolls, old songs, walking rounds, twice a week.
    My dad had it, so I'm not scared of the same question forty times. Free after three.
  `,
  waken: `
    The doctor speaks of days. My aunt has nobody here except me and I've had no sleep for three nights. A calm person in the chair by her from midnight till five.
    In the hospice in Cape Town I sat by many who were going. Holding a hand, wetting lips, being still. I'd do it here at night also, for family that must rest.
    My mother's last days have come and we can't be at her side every night. Who keeps vigil with us?
    He has no family left. Somebody should hold his hand.
    Palliative phase at home, we need volunteers for the night hours.
    I don't want my brother to die alone while I'm on the plane from Toronto.
    Could a calm person sit by the bed from midnight to six?
    The hospice needs people who dare be near the dying.
    Morphine pump runs, nurse comes twice, but between those hours we are scared.
    Someone to moisten her lips and softly talk when I sleep.
    I'm terminally ill and the nights are frightening. A presence in the chair would help.
    Our neighbour is slipping away and there is only his old sister.
    We seek a Christian to pray at grandad's deathbed when we're resting.
    The doctor says one week more. We are only two daughters and so tired, please sit with father in the night.
    I have sat with many people in their final hours and do it with love.
    Night vigil volunteer, trained in palliative terminal care.
    No one should die alone. I'm willing to stay.
    Retired nurse keeps watch so the family can sleep.
    A hand, a wet sponge, silence. I can be there at the end.
    Death doula offers presence at home or in the hospice.
    I could watch over your father through the small hours.
    Chaplain, retired, sits beside those who are leaving us.
    Ring me when the time comes, also at three at night.
    I play soft harp at deathbeds, if wished.
    Volunteering for the dying at home since 2015. I come in quietly, take over the chair and wake you when breathing changes.
    The doctor says days. I sit by him since Sunday and my head drops. Someone in the chair at night, so that he isn't alone if I doze.
    Hospice nurse of long ago. I can be with the dying without fear, wet the lips, hold a hand, from ten at night till six.
    My aunt has nobody, I'm stuck in South Africa waiting for a visa. If she goes this week, may somebody be in the room, please?
    I sat with my wife to the last breath, it was good. I'd do it for a stranger too, in silence or with a psalm.
    In our culture nobody leaves the world alone. Nights I'm awake anyway because of my shifts before. I'll sit quietly beside a bed, hold a hand, wet the lips.
    Our grandfather is in his last days in the back room. My aunts fly Thursday, and we've been up for four nights. A calm soul for two to six o'clock, he likes hearing breathing next to him.
    Former hospice nun, now seventy. I speak some Polish, some Italian. Ring me when the breathing changes and the family's still on the plane.
    There's a man in our shelter, no family, liver. The nurses are kind but few. We do turns, nights are hardest, two more needed.
    It's a matter of days now, they say. The children must sleep and so must I, but he shouldn't be alone at night.
    I sat at my mother's bed, and wasn't scared. When there is no family, or they're worn out, ring me, also at three in the morning.
    My friend has no one in this country except me, and I've to work. Somebody to sit quietly next to her in her last week?
    Hospice volunteer for nine years, now nearby at people's homes. I wet lips, hum, call the family in time. Nights mostly.
    Auntie is going, breathing is already strange. I'm alone with her and with my baby. Please, a calm person to be in the room.
    I held my father's hand in his last night and know how long three o'clock lasts. If your family is worn out at the bedside, I can take hours, quietly.
    My aunt is going, slowly, at home. She likes organ music. Could someone sit from four to six in the morning so that we can close our eyes?
    Hospice volunteer, moved here recently. I knit, hold hands, wet lips and don't fear silence. Call even in the night.
    I've no work and I sleep little. Nobody should go with an empty chair beside him; I'd sit, dim lamp, wet sponge, poems or hush.
    Our choir sings softly at bedsides, two or three voices, when a life's ending. Ask us, also in the night, also in the home.
    Nobody should go out with the tide alone.
    Army padre. I've sat through many nights by many beds, I can do your mother's too, two till six.
    Doctor says days. We're three and we don't sleep.
    My brother's in the back room, morphine pump, breathing slow. I only ask for someone to hold his hand while I lie down two hours.
    Quiet woman, brings knitting, stays until it's over.
    In our village in Poland old women came to pray beside dying. Here the family is only on a screen. I'd come, I know the songs.
    Nights are the longest. My mother won't see May, and I must close my eyes sometime.
    Nobody should go alone. I sit, hold, hum. Retired chaplain.
    Hospice at home, brother fading, hours between two and six.
    I was with both my parents until last breath and am not afraid of it.
    His family is in Eritrea. Somebody beside his bed, please.
    Gravedigger's daughter, not frightened of the last breath. Between midnight and dawn I've time.
    Hospice nurse, retired. I can sit in the dark and hold a hand and say nothing.
    Nobody ought to breathe out alone. I'm a night person.
    My aunt has no children and the end's near. We take turns, but two o'clock to six is empty.
    Monk once, used to night prayers. I'll keep the lamp lit beside your mother while you sleep.
    The doctor says days. I can't hold my eyes open a fourth night.
    Brother in hospice, no family here but me, and my flight leaves for two days.
    Someone to hold his hand between two and six.
    Neighbour breathes with long pauses now, she was afraid of going alone, I'm working the early shift.
    Former nun, quiet, no fear of it. I sit with the dying at night, candle, wet lips, a psalm if wanted.
    I've accompanied seven people in their last hours. You can sleep, I wake you when it comes.
  `,
  'ervaring-delen': `
    Husband Dutch, me Filipina, our son just got the diagnosis ADHD. I'd like to speak with parents who went already through it here, what worked, what was waste of time.
    Ten years type 1, with a pump, and survived both the American and the Dutch system. Newly diagnosed and drowning in numbers? I'll share what I wish I'd been told.
    Just diagnosed with MS and I want to speak to somebody who lives with it.
    Are there any other parents of a trans kid here?
    My husband drinks. I'd like to hear how others coped.
    Gastric bypass in March, who's had one and will tell me honestly?
    Looking for fellow sufferers with long covid to swap tips.
    Parents of children with ADHD, shall we meet?
    I left an abusive man last year and would like to talk with women who understand.
    Fibromyalgia, nobody sees it. Any peers out there?
    Adopted from Sri Lanka, I'd love to meet other adoptees.
    Late diagnosed autistic woman, 41, seeks others.
    How do you live with a stoma? I'm searching for someone who's been through it.
    I have cancer of breast and no one in my language to talk about it.
    Breast cancer survivor is glad to share her story with women at the start of it.
    Ten years sober, happy to talk with someone who wants to stop.
    Been through debt restructuring, I know the road and can tell you.
    I set up a peer group for parents of premature babies.
    As a dad of an autistic teen I offer an ear to other dads.
    I live with diabetes type 1 since 12, ask me anything.
    IVF, six rounds. If you're in the middle of it, let's talk.
    Support group for family carers, we exchange experience every month.
    Amputee since an accident, I visit people who just lost a leg.
    Ex prisoner helps others by telling how he did it.
    Former refugee shares how the first years were, the papers, the loneliness, the language. You will recognise a lot and know you're not the only one.
    I got a bag on my belly since the operation and dare not to leave the house. I'd want to ask someone who has one too: how do you sleep, swim, eat onion?
    Ten years with Parkinson's, still sailing. If you just got the diagnosis, come and have a look at a man who has it and laughs.
    My voice box was removed and nobody wants the talk through a hole. Is there another one, to practise and curse with?
    I gave up drinking at 62, after the third fall from the stairs. Somebody sits now where I sat. I'll listen, I won't preach.
    Prostate. There, I said it. Men don't speak about pads. Someone who has been through it and would tell me over a beer how it goes on?
    I came as refugee at nineteen and now I'm nurse with a mortgage. It was ugly in the middle. If you are in the middle, we drink tea and I tell honest how it went.
    I'm gay and came from a place where that's prison. I don't know who to trust here, also from my own people. Someone who has walked this road?
    We adopted from Ethiopia and now he's twelve and asks why. Are there adults who grew up like that, willing to talk with us and him?
    Diagnosed with MS at 28 in a country where I don't understand the leaflet. Someone who's lived with it for longer, over tea?
    I was undocumented for seven years and now have a passport. I don't have solutions, I've a long story and a listening ear.
    Our son just got the diagnosis, Duchenne. Are there parents around who are further down this road and still laugh sometimes?
    Seven years with a stoma, I swim, I work, I date. If you've just got yours and stare at it in the mirror, talk to me.
    First year with a child with ADHD nearly broke our marriage. We came through. We'd share what worked over a glass of something.
    I came out of a violent marriage with two suitcases. If you're still in it, I'll just listen, and know which steps come.
    At 22 I found out I'm on the spectrum. Everything makes sense and nothing does. I'd like to hear someone who's had that for longer.
    Breast gone, hair gone, eyebrows gone. Two small kids. Is there another woman my age who's been here, not a website?
    I've raised a deaf child as hearing parents, she's now nineteen and cheeky. If you just heard the news, come for a talk.
    Type 1 since I was nine, pump, lows on the pitch, all of it. If your teen just got the diagnosis and hates it, we can kick a ball and talk.
    Anybody else with tinnitus? Mine's a high C and I used to be a violinist. I'd give much to hear how you sleep.
    I've been bankrupt, benefits, the lot. Now I fix vending machines. If you just got the letter, come to my bench, I'll tell you how it goes.
    Crohn, stoma at 27, and I still play water polo. Ask me the questions you don't dare to ask the nurse.
    First winter as a single dad with half the weeks. Any other half-time fathers who know how you fill the quiet ones?
    I stutter. I did radio anyway. If you hide from the phone, or your child does, come round and let's be slow together.
    Nobody tells you about the bag after the bowel operation. I could.
    One leg, since the mine. Newly amputated? I know a few jokes.
    My son came out of prison Monday. Who's had that at the table?
    Forty-six years farming and then the letter that it stops. Talking to others that had to sell the herd wouldn't bring it back, but still.
    Hearing aid, prostate, driving ban: consult me, I've had all.
    They say early Parkinson's. I'd ask somebody who has it ten years how it goes with soup, and with sleeping.
    Diagnosed MS at 29, want to hear from one who has it and still laughs.
    Stoma since ten years, swim, dance, all. Ask me anything.
    My son came out, I'm from strict family. Other parents?
    Got deaf late, and angry. You too?
    Prosthetic leg, phantom pain at three a.m., tips wanted from who knows.
    I raised a boy with Down syndrome, now forty, happily talk with young parents who just heard.
    Ostomy since a year. Who lives with a bag and still swims?
    I stopped drinking eleven years ago. If you're on day three, I know what day three is.
    Adopted from Korea, found my mother at forty. If you're searching or scared to, let's compare notes.
    Amputee, motorcyclist, joker. I visit folk who just heard they'll lose a leg.
    Diagnosed ADHD at fifty, anyone else?
    Came home from three missions with ghosts. Other old soldiers, my garage has a stove and no questions.
    Just heard: MS. Thirty-three. How do other folks live with it?
    My baby came with Down's on Friday. We love him. We know nothing.
    Stoma since a week. Whom may I ask the embarrassing things?
    Divorce papers on the mat this morning, anyone who survived it with kids?
    Breast gone five years back, still dancing. I answer any question about wigs, scars, fear, over tea.
    Father of an autistic man of 30; I've been through schools, tantrums, waiting lists, happy to think along with young parents.
    I stopped gambling. Talk to me, no preaching.
  `,
  rouw: `
    Our little girl was born still in May. Everyone in the expat group has stopped mentioning her. I want to talk with another mother that says the name out loud.
    It's four years since my Piotr fell from the scaffold. I know the evenings. If you're a young widow and people say you must go on, come sit by me.
    My wife died in the spring and I don't know where to put it.
    Is there a grief group in English?
    We lost our baby at 30 weeks, would like to meet parents who know this.
    My son, 9, lost his dad. Who knows a way for kids to mourn?
    Widow of 46, everyone expects me to move on. I need a place to cry.
    First Christmas without mum, who will listen?
    My sister took her own life and I can't talk about it at home.
    Someone to go to the cemetery with me, I cannot face the grave alone.
    Clearing out his wardrobe, I keep stopping. Could a kind woman be there?
    The funeral was in India and I couldn't attend, I carry it around.
    After the condolence cards it fell silent. I'd like to talk about him, say his name.
    My dog died and people laugh that I am so sad.
    I lost my husband five years ago and sit with others who've been bereaved.
    Walk and talk for widows and widowers.
    Grief counsellor, retired, lends an ear without charge.
    Tell me about the one you miss.
    Circle for parents who lost a child, once a month, candles and tea.
    I'll go with you to the graveyard and bring flowers.
    Volunteer for bereaved children, we make memory boxes.
    You can cry here, rage, or say nothing.
    Mourning café in the community hall, all losses welcome.
    My mother passed when I was young. I'd like to support teenagers in mourning.
    Can help you write farewell words or a letter to the person who died. Sometimes it makes the weight a little lighter.
    Five months and I still put out two plates. My children say I must go on. On to where?
    I buried a husband and a son. Round my table nobody has to be brave, we are four women, the tissues are beside the sugar.
    They all send cards the first week. Now it's week thirty and silence. I want to say her name aloud to someone who isn't startled.
    Undertaker's man, retired. I walk with widowers, because men talk better side by side looking at a ditch. Or not talk.
    Our dog of 14 years and then my brother within a month. People say it's only a dog. I can't stop weeping.
    I know what to do with the first wedding anniversary, the first birthday, the empty side of the bed. Not a course, just my sofa and candles.
    I'm a gravedigger's widow and I've seen all kinds of crying. When you couldn't be at the burial in your own country, come, we light something and you tell of her.
    My wife died at Easter; we came here together from England in 1979 and I hear her in the hall. If you too set the table for two by mistake, maybe we could speak.
    Our little boy was born silent in March. People here drop their eyes. I'd like to say his name to someone who knows that.
    I lost mine at sea, husband and son, eleven years ago. I don't give advice. I make fish soup and I listen, also if you've no Dutch words for it.
    A circle of four widows, one Pakistani, one Polish, two from here. We walk, we bring his photo, no one says 'time heals'. A fifth may come.
    Our baby was born still at 38 weeks. People cross the street. I want to say her name to someone who won't.
    My wife died and I had to learn plaits. Four years on. I'd walk and talk with other young widowers, Sunday, kids along.
    When mum went I wished for someone who'd sit with the photos and not say 'time heals'. That is what I offer, I've the time and the tissues.
    Divorced isn't dead, but I mourn a house, a dog, half my children's days. Is there a table for that?
    I lost my twin. On the second Sunday I light a fire and whoever misses someone can come stare into it.
    My twin died. People cross the road. I don't need advice, I need to say her name to somebody who has also had a coffin to pick.
    Eight years since we lost our son. I bake on his birthday. If your own hole is fresh and family stopped asking, come over, crying at my table is allowed.
    He went for a ride and a lorry didn't see him. Seven months. In the evenings I put two plates. Someone who understands that?
    My dog died and they say it's just an animal. She'd been there through three operations. Could I talk with someone who doesn't say just.
    My brother chose to go, nine years ago. If you've just heard that sentence, I'm on the bench by the lock on Sundays, you may say anything.
    I was a stonemason and later buried my own wife. I go with people to the grave when they can't face it alone, stand a bit back.
    First Christmas without. I lay out her stocking and stare. Are there others for whom the twenty fifth is a pit? We could stare together.
    Her coat's on the hook. That's as far as I've got.
    Dug graves for a living. Then I'd to stand beside one. I know now what the people wanted from me, and could sit with somebody.
    Lost our boy. Two years. People cross the street.
    In the shop they ask how's your husband. I say fine. He's been dead since harvest.
    Once a month in the vestry, six of us left behind, no advice given.
    My mother died in Syria, I saw it on phone. There's no place to go with this, no stone. Somebody who understands?
    Her toothbrush still stands there. Ten months.
    Stillborn, she was called Hope. No one says her name.
    Lost my husband at thirty-four, know the casserole phase and after it the silence. Talk with me.
    My brother took his own life. People cross the street.
    Widowers' breakfast, we fry eggs and may cry.
    I buried a child. I don't give advice, I just know.
    People say it's been a year now. For me it's this morning. Is there somebody who doesn't look away?
    Undertaker for thirty years and then it was my own wife. I've a bench and time for whoever's left behind.
    Mum's voice is on the answering machine and I ring it.
    Our baby lived a day. She'd be four now.
    Stillborn, Tuesday. We have a name and an empty crib. Only somebody who knows this.
    He went to work and didn't come home. People cross the road not to meet me.
    Six months since my son ended it, today he'd be twenty. I want to speak about him without somebody changing the subject.
    I lost two brothers in the war. If you miss someone too, we could sit on my bench and say their names aloud.
    My wife died four years ago. I lead a small table for widowers, no tips, only stories and tissues, first Monday.
  `,
  herstel: `
    Out of the clinic since two weeks. The meds make me foggy, and I avoid the kitchen of the student house. I'd like to hear from one who was depressed and found a rhythm again.
    Panic attacks, war dreams, all that I know. It's better now, with therapy and bees. I can walk along with somebody who's halfway back up and has a bad week.
    After my burn-out I'm trying to get my life back and look for someone to do small steps with.
    Coming out of the clinic next week, and scared of the empty house.
    Bipolar, stable now, seeks a buddy who isn't frightened of the word.
    I have panic attacks in shops. Who practises with me?
    My depression keeps me in bed till noon. Someone who gets me outside?
    PTSD from the war, I need person who is patient with me.
    Is there a recovery group where you make your WRAP plan?
    Psychosis cost me my friends. I'd like to rebuild a normal day.
    Agoraphobia: to the corner and back is already a win. Would you come along?
    In rehab for alcohol and want a sober mate for the weekends.
    My brother is recovering from an eating disorder and could use a buddy who's been there.
    Structure, that's what I lack since my breakdown.
    Peer worker with lived experience of depression walks beside you.
    I've been through burn-out and know how slow it goes.
    Buddy for somebody with mental health problems, weekly, for a year.
    Not a therapist, just someone who stays when it gets dark in your head.
    I offer to practise going on the bus again after anxiety.
    Recovery college volunteer runs a self-help course for low mood.
    Let's make a day schedule and celebrate each small victory.
    Ex addict, clean eight years, mentor for people in recovery.
    I don't judge voices or scars. Happy to be your maatje while you find your feet.
    Psychology graduate wants to support a person who's just left psychiatric hospital.
    Getting back to life after a breakdown takes baby steps. I can phone you in the morning, walk a block, and slowly add things.
    After the burnout comes, at 66, a black hole. I'm out of the clinic, pills in order, but the mornings, how do you get up?
    I was twice admitted with depression. I came through with walking, soup and one person who didn't give advice. I'd be that one.
    Since the robbery in my own hall I tremble when the bell goes. The psychologist is once a month. Someone calm to practise opening the door with.
    Psychiatric nurse, out of service, in knitted jumper. I'd help someone back into rhythm: up at eight, walk at nine, one small chore.
    Two years after my burnout I know what it's like when even the dishes shout at you. Newcomer or local, I'll go at your speed, in English or in bad Dutch.
    After the psychosis my student friends disappeared. I'm on meds, stable, slowly back. Is there someone who has been there too and who'd sit on a bench sometimes?
    Sober for four years, an Englishman who drank alone in a Dutch attic. When the evening itches, ring me, we'll walk until it stops.
    Panic in the tram, in the lecture hall, in the shower. I take tablets, I practise. It'd help to be going out with someone who doesn't say 'just breathe'.
    They closed me in a ward, I came out, I learned to cook again. Now peer worker in training, I'd pop by weekly at someone whose days are grey.
    Eleven years sober. I don't preach. Call me when it's Friday five o'clock and the shop is still open.
    Panic since the accident, haven't been on the motorway. My therapist is good, but a buddy who had that too would be better.
    Burn-out, me too, two years ago, teacher. I'll take you outside, small circles, and tell you honestly how long it takes.
    Eating used to be a war. I'm 20 now and okay. If there's a girl or boy who's in it, I'd chat with them about anything but food.
    I've been in the clinic three times and now I hold a job. I'd sit next to you on the bad Sundays, no advice, just fries.
    Three years sober, before that a psychosis, before that a good job. I go with others who are climbing out: walking, a soda at the bar, phoning when it itches.
    Out of the ward since last week. Days have no handles. Someone who's been through such thing and can tell me it doesn't stay this grey?
    We meet by the duck pond, we're five with labels: bipolar, addict, burnt. We throw pebbles and laugh. Just come stand next to us.
    I had burnout, thirteen months. Now others call me when they can't open the mail. We sit, breathe, peel one orange. Tuesdays I'm free.
    Voices since I was nineteen, and a job, and a cat. I'm an ordinary neighbour to drink tea with when your head gets loud, no whispering.
    Gambling took my house. Fourteen months clean. You count days? I count along. Ring before you go in, not after.
    Bulimia, clean two years, afraid of the holidays. I'd like a walking buddy who's also been there, no weighing, no tips.
    Got out of bed today. That's the news.
    Soldier, home in body since nine years. Found some ways to live with the noises; happy to compare notes.
    Sober since Michaelmas. Evenings are the devil.
    After the burn-out I couldn't hear a phone ring without sweating. It passes, I promise, I'll walk a bit of the way with you.
    Ward's behind me, the house feels enormous. Somebody who has been in as well, and doesn't ask cleverly.
    Gambled the boat away. Ask me how I stopped.
    Out of the clinic since Monday, the days have no walls.
    Eleven years sober. I know the Friday feeling, ring me before the shop.
    Psychosis behind me, shame not yet. Someone who has been there?
    Panic, pills, group, now okay. I can walk along with a beginner in getting better.
    I know how a locked ward smells, and how it is to shop for the first time after. Seven years well, I drink tea with whoever just came home.
    Was a train driver, someone jumped. It took me four years to get on a platform again. I'd stand there beside you.
    Psychosis, twice. I've built a life round it. You can ask me what nobody at the desk can tell.
    Burned-out banker, now I keep goats. I can walk through the grey bit with you.
    Panic at the till, panic on the stairs. Who has come out at the other side of it?
    Eating disorder, ten years better, I know the voice. Soup together or just sit on the jetty.
    Discharged from the clinic Monday. Everything is loud, even the spoons.
    I know the ward from inside, coffee and honesty.
    I can't get out of bed before noon and I'm ashamed.
    Panic since the crash, therapist has a waiting list of nine months, a fellow sufferer to practise the tunnel, the supermarket, the lift.
    Bipolar, stable six years, with a plan on the fridge. I share how I did it, for young ones just out of hospital.
    Crawled out of depression by tiny steps. I walk those with you, Wednesdays, no pep talk.
  `,
};
