import type { BranchExamples } from '../../../lexicon.js';

export const care: BranchExamples = {
  verzorging: `
    Mum needs a hand getting dressed and putting on her compression stockings in the morning
    Who can help me shower twice a week until my arm is out of plaster?
    My husband can't be left alone, someone to give him his drink and help him to the toilet while I'm out
    Looking for a woman to put ointment on my back and legs, I can't reach
    PGB caregiver, light care, Rotterdam, about six hours
    I have MS. Buttoning, washing my back and getting into bed are what I cannot do alone.
    Dad eats badly, he must be fed slowly with a spoon
    Help wanted with eye drops three times a day, I can't aim them myself
    Somebody to get our disabled son into his pyjamas and brush his teeth at night
    Older couple wishes to live with someone younger, we look after each other
    Male carer who shaves grandpa and helps him wash, he's shy of women
    Trained carer, can help with washing and dressing in the mornings
    Support stockings on and off, I do it daily on my round
    I nursed my mother for years and would gladly care for someone else a few hours
    Helping with eating and drinking, a wash, clean sheets, with patience
    Nursing student offers light personal care in the evening, experience with catheters and lifting hoist
    Foot bath, hand massage and a fresh nightie, that small pampering I love to give
    Get you in and out of bed with the hoist, no problem, I have the certificate
    Care for a person with dementia, toileting included, is familiar to me
    Let us keep each other going: I help you shower, you keep me company
    Oral care, dentures, hearing aid batteries, glasses, I check all of it for your dad
    Stockings. The whole problem is stockings, and the back that wants creaming. Home care comes at eleven, and I'd like to be dressed at eight.
    Two old women in the same stairwell could help each other: I can see, you can bend. I do your eye drops, you my shoelaces?
    Retired district nurse, warm hands. Not the medical things, those I leave, but a foot bath, cream on dry legs, collar straight, a bit of attention.
    Since the shoulder broke I can't get into my sleeves nor wash my hair. It's only morning and night, ten minutes, a woman please.
    My husband and I looked after his mother, then mine, then he went. I still have the touch, I'd help someone to bed or with the evening bread.
    I was care assistant in a hospital in the Philippines. While my papers are checked I'd like to help an older person with hair washing, feet soaking, stockings, small things.
    Fell from scaffolding, two arms in bandage. The district nurse comes mornings only. Buttons, shoes, shaving, sticking a straw in a cup: is some man willing in the evening?
    My aunt's stockings must go on before eight and the nurse is always late. I leave at seven for the bakery. A woman from the stairs, three minutes work?
    Mastectomy, drains, six weeks no lifting of arms. To wash my hair, zip a dress, tie shoes: a woman for a few mornings.
    Carer's hands, certificate from Zimbabwe, waiting for the check. Bath, creams, cutting meat, a blanket tucked right, I miss doing it.
    Alone with this illness I neglect myself, hair, meals, bed. I don't want pity. Someone from around who checks and does a bit?
    Home-care aide for twenty years, I can't sit still. Neighbours who are poorly: I rub a back, make the bed, cut toenails, keep watch.
    After the birth in my country aunties come forty days. Here the nurse went after eight. Is there some auntie for me?
    Just lying here with a slipped disc and no one. Pulling on socks, a sandwich, someone who looks if I'm alive. Only ten days, neighbour help, not nursing.
    Shared the ward with nine women and learnt to braid, to sit, to rub feet. If you're poorly at home I do that, plus gossip.
    Between contracts and good at mornings. I can help a neighbour with stiff arms into her clothes, butter bread, brush hair, put the pills beside.
    Ex carer from Ghana, soft hands, strong back. I help neighbours a bit with dressing, hair, compress socks, being looked in on. Not for money.
    Cannot reach my own feet. We used to be close.
    Nurse's aide, forty years of backs washed and buttons closed. For a neighbour I'd still do the mornings.
    Stockings. The tight ones. Every morning a wrestling match.
    I've been told to put drops in twice daily. They go in the ear, the collar, everywhere but the eye.
    Ship's medic will help you shave, dress, look human before the visit.
    After the stroke my wife's cream on the back, her zip, the necklace; I'm big-fingered farmer and she sighs.
    We're both past eighty: I button him, he ties my shoes. It gets harder.
    Support stockings at eight in the morning, three minutes, two strong hands.
    I was carer in Cape Town, washing, dressing, creams, with respect and chatter.
    Shoulder in sling, bra and buttons impossible. Female neighbour?
    Eye drops four times daily, I always hit the cheek.
    Putting on these elastic stockings takes me half the morning.
    Home help for years; I can rub a back with cream and button a blouse without fuss.
    My hands won't do the eye drops.
    Wound dressed, hair combed, collar straight. My job was that, and I've time.
    Nurse's watch still ticks. Drops, ointment, plaster, tight shoes.
    My carer got sick and the agency has nobody till Thursday, stockings on, drops in, hair combed.
    Both arms in plaster. Buttons. Teeth. Dignity.
    Father refuses the nurse but not a neighbour man, for shaving and cream on his back this week.
    Auxiliary nurse, twenty years of compression stockings. Mornings before eight I can drop by for buttons, eye drops, a wash at the basin.
    I looked after grandmother till the last day. My hands know lotion, lifting, patience; for a neighbour who needs somebody near.
  `,
  'haar-en-nagels': `
    I can't get to the salon anymore, who trims my hair at home?
    Toenails need cutting, can't reach them with this belly/back
    Is there a hairdresser who knows afro curls and braids?
    Mum in bed would love her perm back, set with rollers
    Kids with sensory issues, scissors are terror, patient barber please
    Somebody to paint my nails for my daughter's wedding
    Beard is a jungle after three months in hospital
    Low income, three boys, who can cut for free or cheap
    hair dye, just the roots, can't do the back by myself
    Pedicure for diabetic granddad at home
    I'd like a fringe but don't dare myself
    Fingers stiff, filing and clipping doesn't work. Who helps?
    Former hairdresser cuts and blow-dries at your home
    Box braids, cornrows, twists, I do it for a small fee
    Manicure and nail polish for ladies in the care home, every colour of the rainbow
    Pedicurist in training needs feet to practise on, free of charge
    I put in curlers like in the old days and we have a cuppa under the dryer
    Barber from Aleppo shaves and trims, old men and boys
    Free haircut for people with a minimum income, Monday in the community centre
    Gel nails, shellac or just a tidy file, come along
    Plaits for your daughter's party? I love braiding
    Highlights, colour, trim, I bring gown and clippers along
    Wash and set your hair over the basin if you can't stand, done it for my gran for years
    Nobody here knows what to do with my daughter's 4C curls. At the kapper they just looked. Is there a sister who can do box braids before the school photo?
    Hairdresser for 15 years in Lublin. I come with scissors and cape to old people who can't go out any more. Toenails also, careful with diabetes, I learned that.
    My toenails curl, I can't reach them since the hip, and the slippers hurt. The pedicure with the car doesn't come upstairs.
    Hairdresser for half a century. I come to your bedside with rollers, cape and gossip, wash in a bowl, set and spray.
    It's growing back after chemo, in tufts, white. I'd like it to look like something for my grandson's wedding.
    Village barber, razor still sharp. Men who can't get out: beard, neck, those long eyebrows. Bring nothing, pay nothing.
    Mum always wore red on her fingertips. In the home nobody has time for it. I'd pay the polish from Scotland, who has the steady hand?
    Nurse with a file, clippers and a basin of warm water. I do hands and feet of old people, also with sugar illness, carefully, and then some lotion.
    Barber from Iraq, chair and clippers at home. For old men who can't get out any more I come to the bed, with hot towel and no hurry.
    With my swollen hands I can't cut my toes any more and the salon costs a fortune. I wear headscarf, so it should be a woman, at home, curtains closed.
    Afro hair nobody here can do, and my foster daughter's comes loose. Is there a Ghanaian lady with patient fingers who'll braid and show me how to oil it?
    Manicurist from Vietnam, at home with baby. Older ladies who'd like a bit of rose varnish and smooth heels, Tuesday mornings, I bring the basin.
    Can't get to the salon with a bed that doesn't fit through the door. It's down to my shoulders, and I feel like a wild man.
    Trained hairdresser, now at home with small kids. Fringe, beard, buzz cut, at your kitchen, children who scream are welcome.
    Toes are too far off since the belly and the stiff hip. They're catching in my socks. I'm not diabetic.
    Braids, cornrows, twists; I do my three sisters every Sunday. Adoptive or foster mums who don't know how with curls, come sit and learn.
    first nails course, I need hands! filing, polish, for ladies in bed or in a home, it makes them giggle
    I did wigs on the oncology ward. I come to your home, shave what's falling, shape what grows back, cut nails while we're at it.
    Barber from Syria. I cut for people who can't go out, at their kitchen chair, beard too. I like to hear stories while the scissors go.
    I can't bend to my toes any more, they're like claws. No money for a salon. Someone not easily put off with clippers and a basin?
    Hairdresser, shop bankrupt, chair in my kitchen. After treatment I've shaped many a first fluff. I come home to you as well, curtains closed if you like.
    Beautician in Ukraine, here cleaner. I do gently nails and brows for old ladies in the house, my lamp and files I bring.
    Dreadlocks after three months in bed. I don't want it shaved. A soul with conditioner, comb and an entire afternoon.
    Hairdresser's upstairs. Since when am I an alpine goat?
    Regiment barber: one style, done well. At your bedside too.
    Toenails like the devil's. Can't bend.
    My mother always had her curls on Saturday. In the home they comb it flat and she doesn't recognise the mirror. Curlers are here.
    I do braids, cornrows, also old ladies' perms, in my kitchen, Naija music included.
    Wedding Saturday, brows like hedge, beard like other hedge.
    Bedbound aunt, hair to her shoulders, salon has stairs.
    Braids, cornrows, twist: I come to you, bring comb and film.
    Toenails I haven't reached since Easter.
    Barber from Izmir visits old men at home, hot towel included.
    Red polish on my mother's fingers, she smiles then, even now.
    Can't reach my toes. They've grown over.
    Barber from Syria, scissors in the drawer. Old men in bed also deserve a clean neck.
    Perm rods, cape and gossip: I come to your kitchen.
    Mum has a golden wedding and in her wheelchair she can't get into a salon. A set and a bit of varnish?
    Ship's barber did forty sailors a day, will trim your beard in your own armchair.
    Funeral Thursday and I look like a haystack, can't leave bed.
    Can't reach my toes since the hip, they grow into the sock.
    Chemo starts Monday, I want it shaved off at home before it falls, by somebody gentle.
    My son with autism screams at the salon, needs cut in the kitchen.
    I had a salon in Syria, scissors came with me. Cut, blow-dry, braids for bedridden ladies, Thursday.
    Trained pedicure, retired, soft voice. I clip, file and polish at your armchair.
  `,
  'zieke-buur': `
    Having a hip replacement on the 12th, I live alone. Who can help me the first weeks?
    Down with pneumonia, can't do a thing. Somebody to look in, make tea and change my bed?
    Home from hospital tomorrow, stitches in belly, not allowed to lift
    My neighbour has cancer and no family here, I'm trying to build a circle of people around her
    After the anaesthetic I may not be alone for 24 hours, who stays the night?
    I've covid and two kids, fever 39, help in the house pls
    Broke both wrists, so anything that needs hands...
    Knee operation in May, six weeks on crutches. Practical help wanted during my recovery
    Shingles has floored me. Would a neighbour see to the bins, the cat and a bite to eat?
    Concussion, must lie in the dark, who does the bare necessities for me
    Pregnant on bed rest, husband abroad for work
    Long covid, energy for one thing a day. Looking for a kind soul near me
    Got the flu? I bring soup, oranges and do what can't wait
    Just operated? I lend a hand the first fortnight, from making the bed to walking the dog
    Sick and alone in a strange country, I know how that is. Message me.
    I stay over the first night after your operation
    Nurse, retired, supports neighbours during chemo with all sorts of things
    Broken leg? For as long as the cast is on I take over what you can't do
    Our church has a team for people who come home from hospital
    Recovering is boring: I shake your pillows, make broth and tell bad jokes
    Migraine days, I take the kids and keep the house quiet
    If illness strikes in our block you can ring my bell, day or night
    Convalescing after a heart attack? I do the heavy bits so you can rest
    Appendix out on Monday, and I share a corridor with people I don't know. I'm not allowed to lift, bend or ride. It'd calm me if someone looked in until the weekend.
    Flu, new knee, hard birth: when a person in our stairwell's down, I make soup, change the bed and run the errands till they're up. My mother did it so in Donegal.
    Flu, 39 degrees, and I live by myself at seventy-eight. I can't get to the kitchen without holding on. Tea, and an eye if I still breathe.
    I was on the wards so long that germs don't bother me. If you're laid low I come twice a day, shake up pillows, empty the bucket, air the room.
    shingles over half my head, can't open left eye, can't do anything. brother lives in wales. would someone pop in next days
    When your partner has had an operation and you're no spring chicken yourself: I come and lend a hand those weeks, washing, cooking egg, fetching the bedpan. Ex-nurse.
    Stomach bug. Can't stand up. Live alone.
    If you must lie flat for a week, I come morning and evening: thermos, clean sheet, a window open, a bit of scolding. Worked on surgery.
    Single, working from home and a good egg. Have you the flu or a fresh scar and no family here? I bring thermos, paracetamol, clean pillowcase, and let the cat out.
    When I had pneumonia my first winter here, a stranger put broth at my door. I pass it on: thermometer, oranges, clean sheets, whoever lies in bed without family.
    Slipped disc, flat on the floor, exchange student with zero family in this country. I'd need water, charger and someone to open the door for physio.
    Covid in a house of five students, one kettle. Something with vitamins hung at the doorknob?
    Whoever's got stitches, fever or crutches: I empty the bucket, feed you, change the bed and go. Worked in a field hospital.
    Pneumonia, and I see double. Could someone put a jug of water by me and see to the curtains? Door's on the latch.
    Norovirus went through our house. If you are flat out too and live by yourself, I leave ginger ale, crackers and a thermometer at your door.
    Came out of day surgery and they say I mustn't be alone the first night. There's only my cat.
    Broke both wrists falling off the scooter. Both. Buttons, tins, toothpaste. Morning and night, ten minutes, please a woman.
    Mornings I'm free, and I'm not catching anything any more after twenty years in a nursery. Whoever lies in bed, I bring tea and change the pillow.
    Hyperemesis, week nine, I crawl. Wet cloth, bucket, somebody to see that the little one has eaten something.
    Lives next door to nobody, that's how it feels in a flat. If you've the flu, put a sock on the door handle and I ring the bell.
    District nurse gone part-time. When you've just come out of hospital I look in at nine, make porridge, shake the duvet, see to your drain bag.
    Flu with forty degrees and nobody to fetch a bottle of water from the kitchen. I'm in number 12, door is on the latch. Paracetamol and a bit of broth please.
    I had covid alone once, so I swore: if you're flat on your back, I put soup, tissues and a magazine on your step every day.
    Grew up in a house of seven, someone always had fever. When you're alone with tonsils, shingles or flu I bring ice, broth and look in at nine.
    Shingles, can't bear a shirt on, live alone with a budgie. Cream and some apples from outside please, and seed for him.
    Migraine third day, curtains shut. Could somebody quietly take my boy to his friend and put a cold flannel in the freezer?
    Ex camp nurse, live at the end. Broken leg, fever, just gave birth? I run up with broth, clean sheets and your prescription.
    Fever, forty, and I can hear the kettle but not reach it.
    Had the virus, immune now as an ox. Will carry soup, empty buckets, air the room.
    Back out. Lying on kitchen floor, quite comfortable, door's unlocked.
    Home from hospital after gallbladder, and by rule I've to be looked in on the first night. By whom isn't in the rule.
    Man upstairs coughs all nights and lives alone; I go, but I'm afraid by myself, maybe two of us take turns.
    Thermometer, broth, clean sheets. Ex-orderly at two doors down.
    Came home with drains and stitches, not allowed to lift a kettle. Four days.
    Poorly? I bring broth, air the room, change your sheets, go away again.
    Norovirus in house, bucket, two kids, me worst of all.
    After chemo rounds the third day is hell, someone to check in and hand me water.
    Forty degrees fever, toilet roll finished.
    I survived the big flu in barracks. I bring broth, thermometer, clean pillowcase, and go away again.
    Discharged too early, dizzy, and not a soul in the house for the first two nights.
    Field medic, knows fever. I'll look in morning and evening until you stand upright.
    Shingles, alone, cat hungry, me too.
    Fever 39.8, alone, can't get to the kettle.
    Just out of the operating room, drains in, no lifting, the cat box, bed, cup of tea are mountains for two weeks.
    Whole family has stomach flu, I crawl.
    Migraine third day, curtains closed, somebody to put water by the bed and let the child out to school?
    Had everything already and immune as a goat. Broth, thermometer, fresh pillowcase: I look after whoever lies with flu on our road.
    After my own bypass folk came by every day, so now I do it: two weeks of small help after your hospital stay.
    Lemon tea and thermometer to your bed, I've had it.
  `,
  'oogje-in-het-zeil': `
    My mum of 90 lives on her own in Breda and I'm in Dublin. Would somebody look in on her every day?
    Who rings me each morning to check I'm okay, I've had falls
    Dad gets forgetful, leaves the gas on. A neighbour who keeps half an eye on him?
    I live with epilepsy, want someone who notices if my curtains stay closed
    Strangers hang around my mother's door, who keeps watch a bit
    We're abroad for a month, can anyone pop in to see grandma is alright
    My brother, 45, autistic, lives independently. Someone who drops by to see whether things go well
    Depressed friend doesn't answer the phone often, a person close by who checks in on her
    A daily text "are you up?" would put my mind at ease
    Diabetic and alone, afraid of lying on the floor unnoticed
    could a neighbour sometimes see if the lights of my uncle go on at night
    I walk past with the dog at eight and look if your curtains are open
    Daily phone call to see if all is well, just two minutes
    I'll be contact person for your alarm, I'm home most of the time
    Far from your parents? I drop in weekly and let you know how they're doing
    In our stairwell we watch over one another, new people can join
    Good morning app group for those living alone: no reply, then we come round
    I check on elderly neighbours during heatwaves and ice
    Student downstairs keeps an ear open for the lady above, would do it for others too
    If you worry about your mum I can ring her bell each evening
    Former district nurse notices when things aren't right, will gladly visit a vulnerable neighbour now and again
    I'm eighty-eight, I fell in June and lay there till the postman. If my curtains aren't open by nine I'd like someone to wonder why and ring the bell.
    From my desk by the window I see the whole gallery. There are three older people who live alone, and I'd notice if a light's off or the paper sticks out. May I watch for you too?
    If my curtains are still closed at ten, something's wrong. I'd be calmer if one person in the street knew that.
    From my front room I see all doors of the court. Seven old ladies move a flowerpot each morning as a sign, and I count the pots.
    Dad lay 14 hours on the bathroom floor before anyone noticed. I live in Asia. Might a neighbour just glance whether his light goes on at night?
    Off work since my pension, out with the dog at seven and ten. I knock on your pane, you wave, that's it. Otherwise I ring your daughter.
    I get epileptic attacks since my brain bleed. Nothing needs done, only somebody who hears through the wall and comes if there's a bang.
    Knock once if you pass, I knock back.
    My neighbour is 88 and her curtains are my alarm clock. If they aren't open by nine I ring. I can do this for a few more people in our street.
    I'm diabetic, live alone, and since the divorce no one would notice if I lay on the bathroom floor. Could somebody expect a thumbs-up from me each morning, and come look if not?
    The blind man on four smokes in bed. I listen for him at night as I don't sleep since the shelling. I could also listen for you.
    My mother lives alone in number 20 while I'm in Ghana six weeks. Light on after dark? Bin moved? That's all I want to know.
    As I sit in my window with a broken hip I see everything. Parcel thieves, lost kids, whoever hasn't fetched the paper. Let me be of use.
    My brother is psychotic at times and lives alone. If his blinds stay shut for two days, would someone just message me?
    From my wheelchair by the window I see the whole square. I notice who didn't open up, and I ring. That's my job now.
    Type 1, living by myself for the first time, I'm 19. Every morning I text an emoji, and if not, somebody comes up?
    My kids are home from three till I'm back at half six. They're sensible. Still, one grown-up near who listens for trouble.
    Early-shift man: I walk by at five thirty, and if your lamp isn't on like usual I knock. Say if you want to be on my list.
    Ex stands at the corner sometimes. I'd feel better if the people opposite knew his car and looked out.
    She's eighty-eight, won't have an alarm, and I work abroad. Someone who sees whether the newspaper's gone in by ten.
    My neighbour upstairs used to stamp about and now doesn't. I started to knock on each door in our block on Sundays. Who takes the other staircase?
    If my kitchen blind is still down at ten, something's up. I live alone and had one fall already. Could someone across the road look each morning?
    Nosy and proud. From my armchair I see all curtains between 2 and 40. Tell me your habits and I'll ring when something's odd.
    I walk past with the paper at seven and again with the dog at ten. If your milk's still out or the lamp's wrong, I knock, then I call.
    Fresh out of hospital, heart. Daughter makes me ask: would anyone on my landing knock at nine and at nine, until I'm steadier?
    She's 95, refuses an alarm, feeds the crows at eight. If there are no crows, ring me. Could a second neighbour watch for that?
    If my blind's still down at ten, ring. If I don't answer, ring louder.
    I sit behind the geraniums anyway. May as well be official.
    Dad, eighty-nine, proud, ladder owner. I'm in Wales.
    Milk round taught me: bottle not taken in means trouble. I'll look at your step every morning.
    My neighbour leaves gas on sometimes, says it's the cat. She'd refuse help. A casual knock now and then would be wise.
    Diabetic, alone, sleeps deep. A nod through the window daily?
    If my curtains are closed after ten, ring. If I don't open, come in.
    Live opposite the seniors' block, awake early, watch whether lights go on.
    Mum 88 on her own, I am in Toronto, would somebody wave through the window daily?
    Epilepsy, single. A text every morning would reassure.
    Elderly man next door hasn't been in his garden lately, I'm keeping watch, who joins in turns?
    If my curtains aren't open by nine, something's wrong.
    Lighthouse keeper's daughter: I look out by nature. I notice if your lamp stays off.
    Bird ringer, watches everything that moves or doesn't. Your dad's kitchen lamp is in my view.
    I walk by with the dog at eight and at ten; a hand behind the glass and I know you're all right.
    Widow opposite waves at eight; would do it for two.
    Mum fell Sunday and lay there until Tuesday. I live in Scotland.
    Uncle forgets the gas, I start a job 100 km off on Monday, who glances in?
    I live across, see everything from my wheelchair. Give me a signal, a flowerpot on the sill or so, and I ring when it's missing.
    Night porter by trade, awake till four; I look whether lights of lone seniors go on and off as usual.
    We in this stairwell should care for each other more, a woman lay for two days. Who wants to set something up with me?
  `,
};
