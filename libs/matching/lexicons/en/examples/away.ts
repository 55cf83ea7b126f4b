import type { BranchExamples } from '../../../lexicon.js';

export const away: BranchExamples = {
  'huis-bewaken': `
    Every Christmas we fly to Mumbai for five weeks and last year a pipe froze. Could someone walk through twice a week, take the mail, open a curtain here and there?
    Working from home and never going anywhere, me. While you're off to the States or wherever I'll pick up the post, check the boiler and switch lamps on so it looks lived in.
    Three weeks to India in July. Who keeps an eye on the place, mail and bins?
    We look for someone who opens and closes the curtains while we're gone.
    Our letterbox fills within days and that tells burglars all. Could a neighbour empty it?
    House sitter over Christmas, you may use everything.
    I must go to rehab for six weeks, and my flat stands empty. Please look in now and then, air it, flush the taps.
    going home for Diwali, plants + post + parcels
    Somebody to walk round the house once a day, check doors, windows and cellar after heavy rain.
    Away until March, heating must not freeze.
    New to the street and travelling a lot for work. I'd like to trade: you watch ours, we watch yours.
    Parcel arrives Tuesday when we're on the ferry, could you take it in?
    Who'd stay in our house, with the key of the pool, I mean the paddling one, in August?
    I worry about break-ins during my holiday.
    Off on holiday? I'll fetch your post, switch lamps on and off and make it look lived in.
    I work from home facing the street, I see everything.
    Reliable couple, fifties, house-sits in exchange for a change of scenery.
    I'd gladly check your place each evening on my walk.
    Mailbox, plants, blinds, bins, leave it with me.
    If your alarm goes off while you're in Spain, they can ring me.
    Retired policeman looks after homes in summer.
    Never away in school holidays, so ask me.
    I park my car on your drive, so it seems somebody's home.
    Let me send you a photo each Sunday that all is well with the house.
    Student wants to live in and mind the house during your sabbatical.
    I go for three weeks in rehabilitation and the house stands empty. Curtains open and close, mail off the mat, tap running once, so it looks lived in.
    Since I stopped work I walk my round past the houses of people who are in hospital or on holiday. Light on, light off, mat empty, ferns given a drink.
    My 84 year old mother spends the winter by me in Portugal. Who would look in at her bungalow weekly? Frost, burglars, letters piling up.
    Retired policeman, at home most of the time, would gladly check your doors and clear the doormat while you are at your daughter's abroad.
    Six weeks with my son in India, and the mat behind the door gets full.
    Old spinster with binoculars, next to the bus stop. You off to your family abroad? I lift the post, flush the taps, turn the lamps, and scare burglars.
    Student who likes quiet. When you're off in your camper I look in daily, curtains open and closed, papers off the mat, tomatoes wet. I study better at your table anyway.
    My contract sends me to Singapore for two months. The mailbox overflows, the basil dies, burglars see dark. Could a neighbour drop in twice a week?
    Back to the States for a funeral, unknown how long. Pipes may freeze, mail may pile. Key's with the baker.
    Visiting my sick dad in the Philippines, I can't say when I'm back. The heating should stay at fifteen, the aquarium light on a timer, mail in a box.
    We don't go anywhere this summer, so go in peace. I empty letterboxes, air the rooms, feed the sourdough, flick a lamp on at night.
    First family holiday in seven years and there have been break-ins. If a neighbour parks on our drive and takes the papers off the mat, I sleep better.
    Long admission in the rehab clinic coming up, ten weeks. The house can't look abandoned. Post on the table, heating check when it freezes.
    I walk the dog past all your doors anyway at seven and at ten. Going away? I'll look whether windows are shut and the bin's in.
    Homebound with a bad heart opposite you. I open and shut the shutters, pick up what's on the mat, and I know every face that doesn't belong here.
    I go in rehab for eight weeks. No people I trust with this, that's the truth of it. Someone to pick letters off the mat, open the curtains, check nothing leaks?
    In August we tour with the folk dance group. Somebody to walk through our house, water the ferns, clear the mat and switch a lamp on in evening?
    Bored pensioner with a whistle and a notebook. While you're off skiing I go round twice a day, empty your letterbox, air rooms, run the taps.
    Ex night porter, sleeps little. I check windows, run the taps, stack your letters by date and shift the blinds so that it looks lived in.
    I write and can do it anywhere. While you're walking the camino I sit in your kitchen, take in the mail, start the car once, keep lights on.
    Violinist on tour until Easter. Post piles, pipes freeze, burglars read agendas. Anyone to haunt my house with lamps and steps?
    Off to bury an uncle in Scotland, three weeks. The house will sulk.
    I am always here, I see everything, ask anyone. Let me clear your mat of letters and move the curtains a bit while you're in the sun.
    Skipper, two months at sea, letterbox overflows every time.
    Last summer thieves came when the paper stuck out of the door for nine days. This summer I'd like someone to go in, flush, look around.
    Old soldier patrols street nightly anyway. Includes yours on request.
    We go to Turkey whole July and August. Post, blinds, the fridge noise, and a few plants. Key is with you, we bring back figs.
    Six weeks to Manila for my mother's funeral and papers, nobody here to pick mail off the mat.
    Away? I'll open and close your curtains, put on a light, scoop up the leaflets.
    Last summer thieves came when my letterbox was overflowing. This time I want eyes on it.
    I am writer, I can stay in your house when you travel, quiet, feed fish and shut windows when storm.
    We go three weeks to my parents in India. Somebody who draws the curtains and picks up what falls on the mat?
    I'm home all summer since my boat was sold. I gladly keep the lights going and the mat clear in your place.
    Night watchman for decades, now I only watch my own cat. Off on holiday? I do my round past yours.
    Pilot's widow, home while others fly. I'll turn lamps on and off at yours, as he did in my timers, and pick up what's on the mat.
    Retired policewoman, sleeps lightly, waters and empties letterboxes in July and August.
    Off to the Caucasus to bury my father, don't know how long. Just so that the house looks lived in.
    Mother is dying in India, we fly tonight, for five weeks nobody takes the post from the mat and the ferns will go.
    Rehab for two months. My windows must not look empty.
    Go to your funeral abroad, I mind mat and curtains.
    Going for bone marrow treatment, isolation six weeks: mailbox, tomatoes, taps to run.
    I am home since my dismissal and I walk my street twice a day anyway. While you're away I clear the doormat, switch a lamp on, give the geraniums some water.
    Your holiday, my stroll: mail, curtains, balcony pots, I'm retired and trustworthy.
  `,
  'planten-verzorgen': `
    Forty-two orchids, my only vice. I'm having a cataract done in Southampton and will be gone all of March. They need a soft hand and rainwater, not tap.
    My room has no window sill for own green things so let me water yours! I studied botany in Nairobi, your monstera is going to be taller when you come back.
    Who waters my balcony pots from 10 to 24 August?
    My monstera has brown spots and I don't know what I'm doing wrong.
    I'm away for work a month, and there are thirty-two houseplants with a list of instructions. A calm plant lover, please.
    Orchid won't bloom again
    Tomatoes in the window box dry out by noon, could someone come daily this week?
    I can't lift the watering can since my stroke, and the violets are drooping.
    Repotting a giant yucca, needs two.
    fungus gnats everywhere, help my babies
    Somebody to give my bonsai a drink during Ramadan trip home.
    The geraniums of my gran in the care home need dead-heading and water.
    Cactus or succulents, how often in winter?
    Plant hotel wanted for half a year, I study abroad.
    I water, talk and mist. Your ferns will miss me when you return.
    Plant sitter, close to Wilhelminapark.
    Bring your sad ficus, I run a little plant hospital on my windowsill.
    Repotting afternoon with fresh soil, all welcome.
    On holiday? I drop by with the watering can, balcony too.
    I know each kind of leaf disease, spider mite, scale, root rot.
    My house has south light and space for your tropical plants while you travel.
    Cuttings, propagation, pruning of indoor vines, my favourite Sunday.
    Happy to keep hanging baskets and window boxes alive in the heat wave.
    Orchid whisperer. Truly.
    I'll look after the greenery of somebody in hospital.
    My orchids were my wife's. If they die while I lie in hospital I could not bear it. A little glass of rain water each, Sundays.
    Green fingers, big watering can, and always home. Leave me your geraniums and ferns when you travel, I talk to them as well.
    Four weeks to my grandchildren in India. On the balcony basil, chilli, curry leaf tree that I have from seed. In heat they are dead in two days.
    Was florist once. I'll see to your window sill and your tubs while you recover, dead leaves off, some feed, turning to the light.
    Seed trays of tomatoes on the sill and I suddenly must be operated. They need a sip twice a day, like me.
    Ferns cry when their owner's in hospital. I come with my rainwater can and turn the pots, Mondays and Thursdays.
    Botany student. Bonsai, ferns, that sulky lemon tree of yours, I measure the moisture with a finger. You enjoy Italy, I enjoy your terrace.
    The orchids on my sill are proof: I don't drown them. Give me your list and your can, I'm in the same stairwell and go home to Poland only at Easter.
    I'm going back to Syria first time in ten years, to see my mother. Jasmine on the balcony came as a cutting from there. It may not dry out.
    Aloe, chilli peppers, nine orchids of my late mum. Ten days in September, just sips.
    I talk to leaves in Swahili and they shoot up. Holiday makers, your greens can stay at mine on the south sill.
    Forty pots on the balcony and a week in hospital in the hottest month. Tomatoes need it twice a day. Who holds the can?
    I'm good with orchids and bad at holidays. Leave me the key and a note, and your ferns will look better when you're back.
    Going to my family in Turkey for six weeks. My jasmine and lemon tree are like my children, somebody give them drink please.
    My 11-year-old wants a summer job: she'd go round with the watering can to three or four houses while you are camping. Very precise, keeps a chart.
    Newly planted hedge, drought, and I'm flat on my back with a hernia. The hose is already on the tap, half an hour in the evening.
    A hundred and ten orchids on my windowsills, each with its own mood, and my sister in Nigeria is marrying. Who would mist them for sixteen days? I leave labels.
    My greenhouse chillies are my babies. Ten days hospital and they'd crisp. A can each evening at the roots, not over leaves, sing to them optional.
    Botany nut without garden. During your holidays I'd love to tend ficus, ferns, tomatoes in tubs, I even wipe the dust from leaves. No charge, only cuttings.
    My tomato tubs drink two cans a day and I'm off to a chess camp, so nobody's home. You may eat whatever ripens.
    Retired florist in a dark flat. Your azalea, cacti and balcony boxes get exactly what each drinks, I hum to them, and remove the yellow leaves.
    My ferns outlived two husbands. They will not outlive a fortnight in Spain.
    Can in hand, every evening, your terrace on my round.
    Tomatoes in greenhouse drink like sailors. I go to hospital Tuesday for ten days and in this heat two days are enough to kill them.
    Ran the flower stall on the square. Orchids recover when they see me. If you travel, I come and give each what it likes, rainwater too.
    Forty hanging baskets, one cruise, one guilty conscience.
    My balcony garden must survive August. You come up, sprinkle, sit in shade, eat the strawberries, go home. It is hardly work.
    My sixty orchids need a drink every nine days and I'm off to Crete for a month.
    Tomatoes in the greenhouse die by Tuesday without a hose.
    Holiday heat? I pass with watering can morning and evening, I even talk with the basil.
    Monstera drooping, me away on offshore rotation two weeks on, two off.
    I know succulents want almost nothing and ferns want everything, so leave the pots to me in July.
    My orchids will outlive me, but not my fortnight in Spain.
    Botanist, 80, green thumbs and a long-spouted can. While you're at the beach the ferns won't suffer.
    I have thirty tomato pots on the balcony, they drink twice a day, and my sister is getting married in Poland.
    My bonsai are forty years old and jealous.
    Tomatoes in the greenhouse, beans by the shed, hose on the reel; I have time, you've flights.
    Suddenly admitted, hospital says two weeks, forty orchids on my sill.
    Heat wave and my hip is new; the pots on the terrace gasp and the can is too heavy.
    I talk to ferns. Yours too, while you recover.
    Away for the birth of my grandchild. Seedlings in greenhouse need a splash every evening.
    I worked in a flower nursery. Your ficus, cactus and hanging baskets are in safe hands with my watering can, July and August.
    Balcony full of herbs? I pop by while you sunbathe elsewhere.
  `,
  'sleutel-bewaren': `
    Locked myself out twice this month and the slotenmaker took 180 euros from me. I live alone, my family's in Seoul. Is there someone in Lombok who'd have my spare in a drawer?
    I'm mostly in, have a cabinet with little hooks and no curiosity. Half of our hallway already leaves their second set with me, so you can ring at eleven at night.
    I lock myself out at least twice a year. Could I leave a spare with someone nearby?
    Who would keep a key for me, in case I fall and can't open the door?
    The alarm service requires two contacts who live near and can let them in. I've no family in this country.
    Locked out, barefoot, 300 euro for the locksmith. Never again, so I'm looking for a trusted neighbour with a hook.
    Need an address to leave my house key for the carers.
    Door fell shut, does anyone still have my spare?
    My daughter of ten sometimes forgets hers and stands outside after school.
    key holder wanted, top floor, exchange possible
    Home care wants somebody with a key for emergencies.
    I live by myself and would sleep better if one of you had my second key.
    Holiday-let guest arrives while I'm at work, could you hand over the keys?
    May the plumber pick up my key at yours on Thursday?
    Your spare is safe on my rack, I'm home nearly always.
    I already keep four keys of this stairwell.
    Locked out? Ring my bell, that's what neighbours are for.
    Let's swap keys, then we both have a backup.
    Willing to be the contact for your personal alarm, I'm two doors down.
    I can let the meter reader or the cleaner in with your key.
    Trustworthy retired teacher keeps house keys in a little safe.
    For people on their own: I'm glad to hold a copy and check if the curtains stay shut.
    Kids without a key can come and collect it at my shop counter.
    Night shift worker, reachable at hours when others sleep, happy to hold yours.
    No more key under the flowerpot, please give it to me.
    I locked myself out in my dressing gown last week. Eighty-two, bare feet, rain. Somebody in our row who hangs my spare on a hook, that would calm me.
    My wife and I are always in. On our board hang already four of the neighbours', there's a nail free for yours.
    The alarm button people want two contacts who can open my door at night if I press. My children are in Scotland.
    Quiet retired teacher, number fourteen with the blue gate, trustworthy. I keep yours in a sealed envelope, for when you lose yours or lie on the floor.
    I locked myself out twice this month in slippers, the locksmith took 180 euros. I want to leave one copy with a calm person in the same block.
    There's a little cabinet with numbered hooks in my hall. Twelve households trust me, I'm always in, I'm deaf to gossip. A thirteenth hook is free.
    The carers need to get in if I fall, says my daughter from Canada. I'm looking out for a trustworthy soul in the corridor with a hook for one more.
    Forgetful physicist in number 8 would like to store a duplicate with someone who's not forgetful.
    I've a small safe and I'm home with my leg up. Holiday neighbours, cleaners that must be let in, leave your bunch here.
    My son sleepwalks and shuts doors behind him. One spare at the neighbour's would calm a Nigerian mother.
    Locked myself out twice this month with a toddler inside one of those times. I want somebody in the street to hold my extra one.
    I have a hook rack with eleven labels. I'm home practically always, wheelchair and telework, so you'll always get in.
    I fall sometimes and the ambulance had to break the door. If a trusted neighbour had a copy, it'd cost me fewer doors.
    My kids come home at three, I'm back at six, and the youngest loses everything. Could a spare hang at yours?
    I live alone and forgot things since the concussion. Twice I stood in the rain in slippers. May a copy hang on a hook at a neighbour's who is mostly home?
    I work from my kitchen table and never go anywhere. Yours can hang in my labelled cabinet, for the day you slam the door in pyjamas.
    Porter at heart, always in because of my leg. I'd hold your spare for the ambulance, for the cleaner, or for the evening you forget your bag.
    My girlfriend left and with her the other copy. I lock myself out monthly. Somebody reliable who'd have it in the drawer?
    My mum's dementia: she steps out and bang. We'd like two spare sets with people in the street, one side each. Who's usually home?
    I locked myself out in pyjamas. Twice. The second time it snowed.
    Board with hooks in my hall, numbered, nobody knows which is which but me. Yours may hang there too, day and night, I sleep badly.
    Alone here, a fall is a fall. Somebody near should be able to get in without breaking glass.
    Bungalow by the dyke, nobody has my second key.
    Once sacristan, trusted with the church's own. Add yours.
    My epilepsy makes me careful; if door is shut and I don't answer, who could open? Neighbour left and moved, took it with him I think.
    I locked myself out three times this winter. Could one hang by your door?
    Always home, always awake, hook free in hallway. Ring my bell if you're shut out.
    My daughter lives in Johannesburg; who keeps the spare so the ambulance people can get in when I press my button?
    Forgetful student, absent landlord, deep pockets with holes.
    Live at number across, retired policeman, trustworthy, will hold yours in a sealed envelope.
    Locked out in slippers again. Third time this year.
    Never leave the house, have a row of hooks with labels, used to be hotel porter. Yours could hang there.
    Jeweller with a safe bolted in the floor. A labelled envelope more makes no difference, and I'm in day and night.
    My kids keep losing theirs and stand on the mat in the rain till six. Would a neighbour who's usually home hold one for us?
    Daughter of a concierge. A hook, a tag, never a question.
    If I fall, they'd have to break the door.
    Locked out again, dementia starting they say. Would be safer if one hung at someone close by.
    My daughter came from school to a shut door Wednesday, stood in hail for two hours. A second one at a neighbour with a good heart, please.
    Living alone since the divorce, nobody can get in if I faint.
    I have a small safe in my hall, always somebody home. Leave your spare with me, I label it with a colour, not with address.
    House number nine, night owl, former bank guard: I hold the door key of three neighbours already, yours fits too.
    Key holder wanted for alarm button, must live within ten minutes
    Spare key at my place, so somebody can get in if you fall
  `,
  stoep: `
    The leaves from the lime trees have made my front step a skating rink. At eighty-four, with a stick, I'm not able to sweep it, and the postie nearly went over yesterday.
    In my country we sweep the front of the house every morning before coffee. I can do yours as well, it's two doors down, and the moss between the tiles I scrape out.
    Wet leaves make the pavement in front slippery and I can't sweep.
    Who sweeps for me? The linden drops everything at my door.
    The drain grid in the street is blocked with leaves so we get a lake.
    My tiles are green and slick with algae, I nearly broke my neck fetching the paper.
    leaf blower, 1 hour, alley behind the houses
    Acorns everywhere, my mum with her walker can't get by.
    Could someone hose down the entrance? Pigeons have been at it.
    I used to scrub my doorstep every Saturday, now the arms don't want to.
    Anybody to clear the steps and the gutter of the shared path in autumn?
    Sand and gravel left by builders before my house.
    Pressure washer plus person for my front path?
    Broken glass on the sidewalk after New Year's Eve, can't bend.
    I've got a broom and I'm sweeping my bit anyway.
    Leaves in autumn? I rake them from your front path into the leaf cage.
    High-pressure cleaner for green slabs, I'll do your entrance in half an hour.
    Each Saturday I sweep from number 20 to 30.
    Clearing street drains of leaves before the rain comes is my odd hobby.
    Fireworks rubbish on 1 January, I come with brush and dustpan.
    I'd be glad to keep the doorstep tidy for someone who can't.
    Our alley gets slippery, I sprinkle and scrub.
    Leaf blower man, but only after ten in the morning.
    Steps, landing, gallery, I mop and sweep them along with mine.
    We adopt the pavement: kids, brooms, pavement chalk and lemonade.
    With my walker I cannot sweep and also hold. The chestnut throws everything in front of my door, leaves, husks, and then wet.
    Every dawn I'm out with my broom anyway, old habit of a shopkeeper. I take the tiles of numbers 3 to 9 with it, and salt when it freezes, bins too.
    Moss has made my path green like soap, I do not dare to the mailbox. Who has a hard broom or such high pressure thing?
    I can do what is needed before an old person's door: sweeping, scattering grit, wheeling in the bins, pulling the grass out by the kerb. Retired from road works.
    I clear everything before our whole row since I came here from Syria, leaves in autumn, ice in winter. If you are old and near the bakery I take your bit too.
    Ground-floor student here. Wet leaves make the elderly slip in front of our flat; I've got the broom and the salt, just tell me which door.
    Between the shelter and the school the path is slippery by moss. Four of us lads will scrub if someone lends brushes and says it's allowed.
    Gutter by the kerb is clogged, water stands in front of the old people's doors. I'm from the monsoon, I know this job: rake, bucket, boots, Sunday.
    Since my amputation I can't sweep, and the wet leaves out front are a slide. The postwoman already went down.
    I've the broom out on Saturday anyway. I'll do the path of numbers next to us, moss, leaves, confetti, whatever the season drops.
    Young mum with a hi-pressure washer (birthday present, don't ask). I'll do the slabs in front of your place, and put your wheelie back while at it.
    With my leaf blower and cap I do the whole row on Sunday at ten, not earlier, promise. Also bins back, moss off the ramp.
    Our side of the street looks sad: moss, leaves, bins fallen over, dog mess. I sweep my own bit daily anyway, I can do the stretch till the corner for those who can't bend.
    The gully in front of our row is blocked with leaves, it floods, and everybody waits for somebody. I say: brooms on Saturday, coffee on my wall.
    We're doing facade gardens: one row of slabs out, hollyhocks in, and sweep what's left. My spade, your knees, Sunday.
    Pressure washer got as a farewell gift, used once. I do green slippery slabs, moss on steps and bird mess along the row, Sundays after mass.
    In October I rake horse chestnut leaves for the whole terrace before anyone slips. Leave your broom by the gate if you want to be next.
    The pavement before my house is technically mine, they say. My broom arm disagrees.
    Up at five since the dairy. I sweep to the corner and back, leaves, grit, confetti. You may join me or thank me.
    Moss on the path, slippery as an eel. Postman already fell.
    Once a week somebody who pulls the bins, brushes the step, throws a bit of salt if it freezes. I watch through the glass and wave.
    Chestnuts dropping, gutter grate blocked, and it floods into my porch each time; I can see what to do but can't bend to it.
    Street sweeper twenty years, own broom, can't stop.
    Leaves like soap in front of my gate, the postwoman almost fell and it would be my fault.
    Broom, salt, strong arms: I keep the path clean for number twelve, could do yours after.
    Moss makes my front steps green ice. Stick in one hand, no broom possible.
    Since his operation my father worries about the tiles outside: bins in the way, weeds, puddles. I live abroad.
    Street sweeper in my working life. Leaves, moss, slippery slabs in front of your door, the broom is mine.
    Chestnut leaves like wet soap and me with a hip.
    I'm up at five by habit of the bakery, so I can sweep the whole row's front before the school kids pass.
    Deck hand, scrubbed miles of teak. The green slime before your door won't see Monday.
    I've got a leaf blower nobody's allowed to hear on Sundays, but Saturdays I do yours as well.
    My front is full of lime tree blossom, sticky like honey, visitors slide.
    My broom does your doorstep too, leaves and all.
    Moss on the steps, slippery as soap, mother in law visiting Friday.
    Broom broke, then I broke. Who sweeps the front this month?
    Fireworks paper everywhere, all red mush in the drain before my home, I am on crutches.
    I like to sweep before sunrise, it empties my head after the night shift. I do our row anyway, tell me if yours must be salted or hosed.
    With a gas burner, wire brush and Saturdays I keep your path and drain clean.
  `,
  sneeuwruimen: `
    I come from Kerala, first winter here. Hospital told me not to fall with this new hip, and now the forecast says ten centimetres in front of my door by Thursday.
    From Saskatchewan, where this is breakfast. When it's white I'm out at six anyhow, so I can clear your path and throw salt before you put a foot outside.
    When it freezes I don't dare go out. Who would grit my path?
    Snow shovel in hand, but my heart doesn't allow it.
    The home nurse couldn't reach my door yesterday because of the ice. Would a neighbour clear it in the mornings?
    Any leftover salt?
    From Kerala, first winter! What am I supposed to do with the snow on the sidewalk?
    black ice on the gallery, old people slip, someone with grit please
    My driveway is snowed in and I've dialysis at eight.
    Car frozen solid, need a scraper and someone to push.
    With a rollator you don't get through ten centimetres of the white stuff.
    Steps to my basement flat are like a skating rink.
    We need volunteers on call for code orange, to free the ramp of our seniors' flat.
    Slush turns to ice at night, could you scatter something before bedtime?
    Canadian here. Shovelling is in my blood.
    Up at six anyway, I do your path before work.
    Bag of road salt in my shed, take what you need or let me spread it.
    If it snows, I clear a lane from your front door to the bus stop.
    My teenage sons will dig out your car for hot chocolate.
    Slippery out? Stay in, I'll grit.
    I've got an actual snow pusher, bought in Norway and used twice.
    On icy days I walk round and clear doorsteps of everyone over 75.
    Leave the shovel by the door and I know enough.
    Scraping windscreens early for night nurses in our street.
    Frost coming tonight, I can sprinkle sand on your stairs and ramp.
    White it is beautiful, but I have two steps and a hip of plastic. If it comes down tonight, nobody reaches me with my injections tomorrow.
    In Ukraine we did it before breakfast. I have wide shovel and big arms. By seven your path is free so home care can walk in.
    My parents' ramp for the wheelchair freezes solid. I phone from Spain where it is 20 degrees. Somebody with salt and a scoop?
    Sixty-seven and fit, up at five. When it's slippery I scatter sand in front of the doors of anyone with a stick. Just tell me your number of house.
    Canadian here, and honestly delighted when it comes down white. My shovel has been waiting for three years. I'll do your path before seven.
    First winter in my life, I'm from Kerala, and I must keep the steps free by house rule but I've only a dustpan. Everything's ice already.
    It froze over the ramp and my wheelchair can't come out, there's physio at ten. Someone with grit and a spade, early?
    From Belarus I've the right shovel and the right shoes. First flakes, and the whole gallery is free before you've got your kettle on.
    I'm pregnant, it's white to the ankle, the school run begins at eight and our drive slopes.
    Everything's white and my carer can't get the wheelchair from door to taxi. Dialysis doesn't wait for thaw.
    Up at five for the bakery, so I'll do the shovelling and grit from our gate to the bus stop before you're awake.
    Me and my cousin are 13 and 14 and we've two big scoops. When it comes down in the night we clear old people's paths before school. Hot choc pls.
    My quad has a little plough. When it's thick I make a lane from doors to the main road, old and pregnant people first.
    Two hip replacements and a slope down to the road. When it goes white I'm locked in until it thaws. Somebody early with a shovel and a bag of grit?
    I was up with the frost in my country, minus thirty, here this is nothing. Before work I make the path clean for the old ones on our row.
    Night baker, home at five. If it's white I scrape and salt three doors left and three doors right before bed. Tell me if you're on crutches.
    Curling broom, two shovels, thermos. When it's white I wake the boys from the football team and we clear the care home's path and yours.
    White since midnight and at eight comes the funeral car. The path's forty metres. Anybody awake with a shovel? Please.
    White outside, very pretty. I'm eighty-nine and have been admiring it since Sunday.
    From the Polish mountains. You call this winter? I take shovel at six and do the whole row before the nurses come.
    Front steps, ice, district nurse, stretcher. Let's avoid it.
    Have plough for tractor. Ring when it drifts.
    The ramp for my wheelchair freezes and then I am an island. Grit is in the blue bucket, I only lack the arms.
    Sexton here. Path to chapel, twelve paces wide, funeral at ten, twenty centimetres fell overnight.
    White stuff up to the letterbox, home nurse can't reach my door.
    Canadian. Own proper shovel. This is nothing. Say where.
    Never saw it in my life before! I'm from Curaçao, slippery like grease, and I am scared with my pregnant belly.
    Before school I can scrape the ice and strew salt for three grandmas in our road, me and my brother.
    Grew up in Siberia, own two shovels, laugh at your winter.
    White outside this morning and my walking frame stands useless.
    Bag of salt in the shed, early riser. I can make a path to your gate before seven.
    I must be at dialysis at eight and when it freezes the ramp is a rink.
    Postie here, ice on your path breaks my neck, let me do it.
    Last winter I sat inside nine days.
    Twenty centimetres overnight and the home nurse can't reach me with her bag.
    Heart attack in October, doctor forbids the shovel, white up to my doorknob.
    Ambulance could not get up the drive last night. Ice, thick.
    I am from Finland, this is my holiday! I start at six with a sled shovel and do the whole lane for the elderly.
    Bags of grit in my garage, big scraper, teenage sons. Ring and the slope to your door is clear before school.
  `,
  container: `
    Green week, grey week, paper week, and it must be at the corner before half eight but I finish my night duty at nine. Twice they've skipped me and now it stinks.
    Every Monday evening I roll ours to the road. If you're old or away I take your bin too and put it back Tuesday, it's no trouble at all at all.
    Who puts my wheelie bin at the roadside on Mondays? The path is long and I walk with a stick.
    I never understand which bin goes when, grey, green, orange.
    The bins stay on the street all week as we work away. Could a neighbour wheel them back?
    My rubbish bag is too heavy for the underground container.
    Glass and paper are piling up, I have no car and the bottle bank is a kilometre off.
    Pass for the waste container doesn't work, who knows how to get a new one?
    green bin is alive with maggots, ew
    We're on leave for the next two collections, somebody please put out the plastic.
    I've had a hernia, so dragging the kliko is forbidden.
    Flattening cardboard after the move and bringing it to the recycling, who would?
    For my aunt, blind, it's hard to find which lid is which.
    Old batteries, paint, frying oil, where and who takes it along?
    I take out everyone's bins in our row on Thursday evening.
    Off to the bottle bank each Saturday, hand me your jars.
    Wheeling your container to the kerb and back, no bother, I'm passing.
    Bin calendar on my fridge, I'll send you a reminder every week.
    I scrub wheelie bins with a pressure washer, smell gone.
    Got cargo bike, can bring old paper and cardboard to the container for you.
    If you're on holiday, I'll roll out your green and grey.
    Trash down four flights? I go anyway.
    Happy to explain waste separation to newcomers, it took me a year.
    Your bag of plastics can go with mine to the depot.
    Boys of 13 put out bins for elderly, for a biscuit.
    The grey one is almost empty, the green one is heavier than me. Thursday evening to the corner, Friday back. That's all and I cannot.
    I wheel ours out on Monday night and can take two in each hand, so to say. Older people on the square, just leave them at the gate.
    I never know any more which colour goes when, since the stroke the days fall through each other. Twice missed already and it stinks.
    After the hernia surgery no pushing or pulling for six weeks. The paper one stands full at the back, gravel path, thirty metres.
    I'm the one in pyjamas at seven. My neighbours from Yemen couldn't read the calendar, so I put out theirs too; four or five more on the row's no effort.
    I rise at five for the bakery. While I'm up I roll out yours as well, grey, green or paper, and in the evening back behind the gate.
    While we're to family in Morocco the paper one must go to the corner on the first Wednesday. It's full of removal boxes.
    The bags must go on Thursday night, and I'm away for placement the whole month. Landlord fines me for each.
    Green one Tuesday, grey one Friday, paper once a month: I can't get them over the kerb with my frame, and the smell of nappies is getting awful.
    I'm out at six for the early shift. I can roll yours to the corner with mine and bring it back at three, makes no difference to me.
    The collecting point is two hundred metres away now they've changed it. With my oxygen bottle and a full wheelie that's an expedition.
    Kid of 12, strong, reliable, wants a round: I'll put it at the road the night before and put it back. I know the whole calendar by heart.
    Six in the morning I'm jogging anyhow. I'd wheel out whatever colour's due for anyone with sticks, babies or a bad back.
    My arm's in a sling after the shoulder op and the grey one weighs a ton when full. Every other Wednesday before seven to the corner and back again, that's all.
    I'm up at five every day, insomnia, and I walk past all your gates. Let me roll the green and the blue to the roadside for you, and put them back when empty.
    Which colour which week, I never know since the concussion, and then it stays full of maggots. Could a neighbour take mine along when he does his own?
    Gym's closed, so I wheel. Full bags, bottles, cardboard, the heavy green monster: leave it by your door before eight and it's gone when you wake.
    The old brothers at 31 miss collection day always. As I take mine, I take theirs; if you want the same, put a red ribbon on the handle.
    Knee brace. Green one, brown one, paper one, all on other days. I have a calendar, you have legs?
    I come past with my trolley of the market at 7am. Your bins to the kerb on my way out, back on my way in. I like the noise.
    Green on Monday, grey on Thursday, paper God knows. Always the wrong one.
    I put mine out at half six, whistling. Four more won't hurt.
    Wheels sink in my gravel and I sink with them.
    With crutches I can bring a bag to the lid but the whole thing to the corner of the street, sixty metres, that is expedition.
    Night shift worker: comes home as the truck arrives. Will roll yours.
    My neighbour of ninety drags it backwards over the kerb every Wednesday and I work then. Anyone on her side at seven in the morning?
    It's the grey one Monday and the green one Thursday, but with one arm I can't drag either to the corner.
    I roll mine to the kerb, might as well roll yours.
    Collection at seven a.m., I wake with morphine at ten.
    Paper goes every month and I always forget, the thing is bursting, and the path is gravel and my wheels sink.
    Fourteen, reliable, pass your house on my paper round: out in the evening, back in next day.
    I always forget whether it's green or grey.
    Two wheels, one kerb, and since the hernia it stays full.
    I roll mine out on Wednesday at night, so I roll yours as well and bring it back clean behind the shed.
    Nobody on our corner can manage the slope. I'm the young one here, only 71, so leave it at the side gate and I'll see to it.
    My arms are short, the lid is heavy and the wind takes it.
    Truck comes at seven. So do I, whistling. Yours too?
    Grey one on Monday, green on Thursday, and me with a broken foot behind a gravel path.
    I forgot it three weeks since my memory got worse, maggots now.
    My father can't drag the wheelie to the corner since his shoulder, and collection moved to half past six.
    Rolling them out and in again, that's my evening round with the dog. I do yours together with mine, paper too.
    Night before collection I'm up late because of baby. Give me your street number, I park your trash at the kerb.
  `,
  zwerfvuil: `
    Our playground near the asylum centre is full of cans and glass, and people say it's us. Some of us want to clean it together with the neighbours on Saturday. Who comes, and who has grabbers?
    Plogging is what they call it in Sweden. I run with a bag on Sunday mornings round the Sloterplas and pick up everything people drop. I bring gloves for others.
    The bushes by the playground are full of cans and crisp packets. Who joins me on a Sunday?
    Looking for litter pickers and grabbers for a school action.
    Somebody dumped mattresses and bags next to our container, who knows how to report it?
    Canal side is a plastic soup, I'd like company with a boat or waders.
    Fast-food boxes blow into my garden every weekend, and I'm too stiff to pick them up.
    any plogging people in Tilburg?
    We want to clean the park after King's Day and need twenty volunteers.
    Cigarette butts around the bus stop, it makes me sad.
    Would you adopt a street with me?
    My children want to do something for nature, where can we gather rubbish safely?
    Beach clean-up, Scheveningen, carpool needed.
    Dog poo bags in the trees, seriously. Who helps to tidy the dyke?
    Each morning I walk with a grabber and a bag, come along.
    I've spare pickers, gloves and rings for bags.
    Jog and collect: plogging every Wednesday at seven.
    My canoe and a net are ready to fish plastic out of the ditch.
    As family we keep the little square free of trash.
    International students' club offers a clean-up squad for your neighbourhood.
    I could take your street into my litter round.
    Litter hunt with kids, the one with the strangest find gets a prize.
    Let's get those cans and wrappers out of the verge before they mow.
    Volunteering after the market and fireworks, I bring bin liners.
    I'll organise the permit and the container with the gemeente, you bring hands.
    From my window I see cans, chip trays and masks blowing into the ditch. I can't bend, but I'd hold the bag if another has the grabber.
    Widower with grabber, hi-vis vest and bucket does a round along the canal each morning at eight. Two would be merrier than one.
    Near the bus shelter lies always glass, and my guide dog walks there. I can't see it and can't pick up. Please.
    As retired teacher I still go out with whoever wants, children too, to clean the ditch behind the playing field of bottles and cigarette ends. Gloves I have.
    I walk with grabber and bag on Saturday mornings because the cans along the ditch make me sad. It is also good place to speak Dutch, come with me.
    After market day the wind blows plastic on the playground and my little girl puts it in her mouth. Two or three people with gloves on Sunday morning, please.
    Coming from India, I was amazed at your clean canals, then I saw the bushes by the station. Who joins with waders, nets and sacks, last Sunday of each month?
    My sons, 8 and 10, got two litter pickers for Christmas and want a competition with other kids. Playground, Sunday, prizes in sweets.
    The bit by the playground is full of cans, vapes and worse, and my toddler puts everything in his mouth. Who joins me with a grabber on Sunday?
    After new year's there was firework rubbish everywhere. My brownies pack can come with rings and sacks, where's it needed?
    I run and bag at the same time, plogging they call it. Tuesday 7pm, come along, gloves from me, we finish at the pond.
    Class of eight-year-olds with tongs and hi-vis, every first Friday. Tell us where the wrappers and cans are worst and we come singing.
    Got myself a grabber and a bucket and started plogging: jog, stoop, can in bag. Alone it's a bit mad. Meet at the playground Sunday at nine, gloves provided.
    Energy drink cans and crisps bags all round the skate bowl. We skaters get the blame. Come with us Friday at four with pinchers, music on.
    I wander at dawn since I'm a widower, with a bag and tongs. The ditch behind the school is too much for one old man. Waders available.
    After market day the wind blows plastic in the pond. Ducks eat it. I'm twelve and I've a net. My mum says an adult has to come too.
    Fishing line, floats, beer tins on the bank: as anglers we ought to be ashamed. Second Sunday we tidy our stretch, waders and soup.
    Counted eleven cans and one shoe between the bus stop and my door.
    Fisherman tired of catching plastic. Saturday at low tide I walk the dyke with bags, gloves for six people are in the boot.
    Pincers, hi-vis vest, grumpy, effective. Every morning.
    The wind puts the whole school's crisp packets in my hedge, and my grabbing stick is no match. A few pupils would be poetic justice.
    Drove the bus past that ditch for years and always thought somebody ought. Now it seems I'm somebody. Who else?
    After market day the square looks like goats held council. Five of us with sacks, half an hour, then tea at mine.
    Cans and vapes in the ditch by the school, makes me sad each morning.
    Grabber, gloves, bin bag. Sundays round the pond, join me.
    In Rwanda, last Saturday of the month everybody cleans the street together. Shall we do this here?
    After the market the plastic blows into our hedge and ducks swallow it. I have picking sticks for ten people.
    Pizza boxes, balloons, nitrous cylinders. The playground deserves better.
    Merchant sailor, saw plastic on every ocean, now fishing cans out of the ditch each Sunday with a grabber. I've four grabbers.
    The path behind the school is full of crisp packets and it hurts my eyes.
    My daughter of eight is angry about bottles in the pond and wants a team. Who puts on wellies with her?
    Walk the dog, bring a sack. Join us.
    Angler, ashamed of what others leave on the bank.
    Can we not do the playground together once? Glass in the sandpit!
    After the funfair our ditch is full of cups, cans, a shoe. I can't look at it but cannot do it alone.
    Storm opened all the recycling bags, plastic hangs in every hedge.
    Swan with a bottle ring round its neck died Tuesday, my class wants to clean the pond and needs grown-ups with grabbers.
    Retired, two grabbers, roll of bags. Every Sunday seven o'clock I do the cycle path, walk with me.
    On my jogging I pick up cans, three sacks a week. I do the playground near your door also, only say.
  `,
};
