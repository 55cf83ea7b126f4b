import type { BranchExamples } from '../../../lexicon.js';

export const household: BranchExamples = {
  schoonmaken: `
    After chemo the doctor says no dust, no mould, and I look at the bathroom corners and cry. I'm ashamed to ask it, I was always such a tidy person in Poznań.
    Let me do your kitchen and bathroom once in two weeks. I do it for my work in hotel also, but for an old or sick neighbour I don't ask money.
    I can't manage the hoovering and mopping since my back surgery.
    Cleaner wanted two hours a week, kitchen, bathroom and floors.
    Waiting for Wmo household help takes months. In the meantime, who would change the bed and scrub the toilet?
    My oven is a disgrace.
    Fridge, extractor hood, tiles full of grease, moving out Friday and want deposit back
    Looking for a lady who helps my mother with dusting and the dishes. She's proud, so drinking coffee together is part of it.
    Limescale in the shower, I've tried vinegar.
    New baby, two big kids, sticky floors everywhere.
    It needs a proper spring clean: top of cupboards, behind the sofa, skirting.
    Who can shampoo a carpet?
    Chemo makes me too tired for housework, please someone with a mop.
    My student house has not seen a vacuum since September, we will pay.
    I clean houses already ten years, I'm quick and honest, some hours free on Tuesday.
    Dusting is my podcast time. Let me do yours too.
    Can run the hoover round for an elderly neighbour once a week, no pay needed.
    Oven and hob cleaning, I've a secret with baking soda.
    Just had an operation? I'll do the bathroom, the dishes and the bins until you're up.
    My steam cleaner gets grout white again.
    Household help from a cheerful Ghanaian, also changing beds and mopping.
    End of tenancy clean, with two friends, one afternoon.
    Willing to poetsen, as they say here, in exchange for Dutch conversation!
    Got a carpet cleaner you may have together with me.
    Kitchen cupboards washed out, fridge defrosted, I like to see the result.
    Since the pneumonia I have no breath to push the hoover. Dust lies on everything, I write my name in it.
    I do not like my daughter to see the kitchen floor when she comes from Canada next month. It sticks. I'm ashamed and I'm tired.
    Thirty years I cleaned in the hospital, so bathrooms hold no secret for me. Two hours on Friday for an older person who is just out of surgery.
    My wife has dementia and I can't be at her side and also scrub the bathtub. The oven is black, the fridge smells.
    Retired caretaker, likes the smell of green soap. I scrub steps, mop the hall, wipe down the kitchen cupboards on top where nobody has looked in years.
    bending to the toilet bowl with my stitches is forbidden, changing the bed too. only till january then i can again
    After seven weeks in hospital I opened my door and smelled it. Fridge, toilet, everything. I've no strength to start.
    Ex-cleaning lady of the town school, sixty-nine. An hour of scrubbing keeps me supple, tell me which old neighbour has need of it.
    Between my lectures I've Tuesday free, and scrubbing helps me against stress. Old people's bathrooms, the greasy hood, behind the cooker, with music on.
    When I arrived here an unknown lady scrubbed my kitchen before I came in. I do the same now: ovens, fridges, tiles, before a new family gets the keys. My bucket, my gloves.
    I've lupus and on bad days the vacuum cleaner weighs like a cow. The loo, the kitchen floor, the dust on the blades: an hour every fortnight?
    Hotel housekeeper, quick, with own cloths. If you just had surgery or your mum is too proud to say it's too much, I come on Monday, my free day.
    After the leak there's white fur on the skirting and brown rings on the ceiling, my lungs are bad. Who dares with bleach and mask?
    Ten years of offices by night made me quick. Single mothers, people with crutches: I do your floor and fridge on Sunday as my gift, I was there too.
    The inspection of our dorm's kitchen is Wednesday. Eleven boys. The hob is a fossil.
    Cleaned hotels for six years, fourteen rooms a day. I can do your bathroom, fridge and floors in a morning, I offer it to new mothers on our street.
    Long covid: I hoover half a room and lie down two hours. A bit of mopping and the toilet every fortnight would let me keep my energy for the kids.
    We hand back the rented flat on Friday and the oven has ten years of somebody's grease in it. My wife just gave birth, I'm alone with the scrubber.
    Music on, gloves on. I'm your neighbour and love making taps shine, really. Ill people, say the word.
    The asthma nurse says dust must go from my son's room, mattress, curtains, all. My arms don't do it with this fibromyalgia.
    Every spring I feel like scrubbing and my own place is only two rooms. If your kitchen cupboards need a wipe out, I'm your woman.
    Post-surgery, not allowed to vacuum, mop or reach for six weeks, and I've two boys who aim badly. Once a week the toilet and hall?
    I scrub when I'm sad and I'm a widow, so use me. Skirting boards, extractor hood, behind the loo. Thursdays, brought my own cloths.
    Depression won for some months and the kitchen shows it. I am ashamed to let anybody in, but I need one kind person with gloves who doesn't comment and starts at the sink.
    I scrub when I'm restless, and I'm restless since they fired me. Ovens, grout, behind the radiator, I leave it gleaming and hum seventies hits meanwhile.
    My wrist is pinned with metal. Dog hair rolls through the hall like tumbleweed and I cannot wring a mop. One hour, just the floors.
    Flat to hand over, tobacco on the walls, fat on the hood? Ex hotel maid, sugar soap and elbow. I like before and after, and get bored at home.
    Nobody's been upstairs since dad died there. It wants airing, hoovering, the bed stripped. I can't go in first.
    I have OCD the other way: cleaning calms me, other people's most. Taps, tiles, behind the stove, no comments, I come with rubber gloves on Fridays.
    Used to do hospital theatres at night. Now idle. After a bereavement or an op I come scrub your bathroom, change the bed, take out the rubbish.
    The dust here has seniority.
    Cleaned four floors of offices each night for twenty-six years; one kitchen of an old man is dessert. I bring own cloths, I sing.
    Two weeks in plaster. The bathroom has noticed.
    With my lungs I cannot do the vacuum and the mop any more, and the help from the council comes only once in fortnight for the time of a sneeze.
    Ovens. The nastier the better. I get satisfaction.
    The social worker comes on Friday, and I have been low since Christmas, and you'd see it from the door. Someone who will not gasp.
    With COPD I can't hoover without stopping three times, and dust is exactly what chokes me.
    Two hours on Friday I can mop and scrub for an old person, I am quick and I sing.
    Oven black, shower furry, me depressed. Don't judge, please.
    After baby number four I have not seen the kitchen floor, honestly it sticks.
    Hotel housekeeper fifteen years in Manila and Dubai, bed corners sharp like knife, bathroom shine.
    My eyes don't see the dirt anymore, but my visitors do, I fear.
    Builders left, plaster dust on every plate and curtain, and I come home from hospital with my father on Monday.
    The home help is on sick leave for seven weeks, bathroom is no longer nice.
    Bleach, brushes, playlist, let me do that one horror corner for you.
    I get crazy when I see limescale, is my hobby really. Vinegar, old toothbrush, one hour, and the tap of an old person shines again.
    Chambermaid in hotels for twenty years: I do a bathroom in eleven minutes so that it shines. Going once a week to somebody who can't bend is fine.
    Laid off from cleaning trains, eight carriages an hour. I'd love one quiet home with a lady who tells stories while I wipe.
    After the depression I look round and see the kitchen floor. It's worse than I dare to say. Somebody who doesn't judge?
    Bucket, green soap, radio on loud. I like it honestly.
    The oven and the extractor hood, that's all, I can't reach the fat behind it since my shoulder was operated.
    My mother-in-law fell out of her own kitchen regime; it needs a proper scrub, cupboards and all, before she notices.
    Ran a ship's galley; everything spotless or overboard.
    Barracks-trained: your bathroom passes inspection.
    The flood left mud up to the second step and I have one mop and asthma.
    Broken arm in plaster for six weeks, dust, greasy cooker, sticky bathroom. I am ashamed to let anyone in but must.
    Moving out Friday, oven black, fridge mouldy, keys at noon.
    Since the depression came back I haven't seen my kitchen counter. Not a talker needed, someone with rubber gloves next to me.
    Health worker said house must be hygienic before baby comes home from incubator. Floors, toilets, window sills, I had caesarean.
    Got fired from the hotel, eleven rooms a day I did. Two hours every Tuesday I scrub for someone ill, my own bucket and vinegar.
    I enjoy it, really: limescale, tiles, extractor hood. Thursdays, for people after an operation.
  `,
  'ramen-lappen': `
    Fourth floor, no balcony on street side, and I get dizzy on the kitchen steps. I can hardly see the church any more through all that Saharan dust. Who'd do the outside with a long pole?
    Two years I washed glass for a company on the Zuidas, so your living room is nothing. I come with own squeegee and bucket, half hour and you see the sun again.
    I can't see the street any more for the dirt on the glass.
    Who would do my outside panes? First floor, need a long pole.
    The window cleaner stopped coming and nobody else wants such a small house. Squeegee and bucket I have.
    Vertigo, so no ladders for me, but I love clear windows.
    After the Sahara dust rain all my glass is brown.
    frames with green algae, skylights too
    My mother's balcony doors and big front window need washing, she has Parkinson's.
    Could anybody help me twice a year with the conservatory roof?
    Builder's cement specks on new glazing, how to get off without scratches
    Seeking a boy or girl with chamois leather for pocket money.
    Inside I do it, outside I don't dare lean.
    Streaks, always streaks! Show me how you do it.
    Got a telescopic pole with pure water, no streaks, up to the second floor.
    I do windows inside and out for the elderly in our building.
    Bucket, squeegee, chamois, and off we go.
    Former window cleaner from Liverpool can't stop looking at dirty panes.
    Let the sun in again! I'll wash your front windows and the frames.
    I own a window vac and would do your patio doors in passing.
    Skylights that tilt, I reach those easily.
    My son earns for his scout camp by washing windows in the street.
    Conservatory glass, mirrors, shower screens, everything that must shine.
    Once every month I do mine, it's only a few minutes more to do yours.
    Wiping windows plus taking the net curtains down to wash.
    I see the world grey now, and it is not the cataract, it is the dirt on the glass. Second floor, they open inward.
    Bucket, chamois, squeegee with pole up to six metres, all mine. Former window man, I do the front of older people in our street for free when it's dry.
    Seagulls have decorated my balcony doors from top to bottom. My stick in one hand and a sponge in the other, no.
    The conservatory panes are green with algae and I used to sit there with my orchids. A ladder I have, legs for it not.
    Ladder, squeegee, no fear of heights. I did the glass of office towers in Poland for six winters and I'm free before noon.
    We're on the ground floor by a bus stop and I see the world in grey. Baby on my arm, stepladder no. Can someone do the outside?
    The sills are full of my mother-in-law's cactuses, I take them off, wash inside and out till it squeaks, put each back where it stood. Au pair with spare Fridays.
    My mother says, dirty panes, dirty soul. But vertigo and third floor don't combine. Who isn't scared?
    Conservatory roof green, skylight full of gull. I'm eighty-four and formerly did it myself on the gutter, my daughter forbids it.
    From the outside I can reach with my pole up to the second floor. For sick or old people in our lane I take it along on Saturday.
    Can't see if it's raining or just the grime. Ladder is forbidden by my neurologist since the seizures, so inside and outside would be lovely.
    Got the long pole with a soft brush and the rubber blade. Two floors is fine. I do ours on the first Saturday and can easily take yours.
    For 80+ and people who can't lift their arms I do the glass at the front for free, so you can see who walks by. Bucket, chamois, no streaks.
    Rope access used to be my trade. Dormers, skylights, that conservatory roof nobody reaches: twice a year I'd polish it for you.
    I photograph birds from my chair at the back, but through this layer of grime every heron looks like fog. Ground floor, two big panes, I have squeegee and bucket.
    Got a pole with a brush that reaches the second floor, I used to do greenhouses. Streaks annoy me. I do the widow's side of the road for nothing.
    Since the Ménière's I may not go on steps, and the gulls have aimed very well. Front bedroom, outside, it's like looking through milk.
    I'm 16, saving for a saxophone. Sponge, wiper, chamois. I do outside panes in our street for free for elderly, and the rest tip me.
    Sailor, not dizzy. I do upstairs panes from a ladder with vinegar and newspaper, sills too, so you can see your own street again.
    Conservatory, green with algae, my orchids go pale. The roof needs a long brush and someone unafraid of a plank.
    I used to see the church tower from my chair.
    Lighthouse keeper's son. I know about salt on glass. Bucket, leather, long pole, upstairs outside too.
    Gulls have signed every pane. Ladder forbidden by daughter.
    Seven windows front, five back. Before my mother's ninetieth, please, or the guests think it is foggy.
    Squeegee man, dry weather, no ego, ground floor only.
    My balcony glass is high, I have fear, and the sun in spring shows all my sins. Somebody with calm legs?
    The gulls have painted my panes and the outside is out of reach from a wheelchair.
    Chamois, bucket, squeegee, telescopic pole. Streak-free since 1979.
    Conservatory roof is green of algae, ladder makes me dizzy.
    I'm tall and not afraid of heights, up to second floor I do the glass for elderly people, bring only water.
    Used to hang off skyscrapers in Johannesburg with a rope and a bucket. A bungalow's glass I'd do between two cups of tea.
    I can hardly see the street any more for green film and spiders.
    I have ladder and squeegee of my old round, and I do your panes without stripes if you hold the dog.
    Third floor, tilt-turn, arthritis, seagulls. You get the picture.
    My chamois leather's older than I am. Fronts on Fridays.
    Two storeys, sea wind, salt on the glass.
    I washed the glass of office towers on a rope, your bungalow is a holiday.
    Sahara dust all over the glass, I see my garden as through soup.
    Vertigo came this summer, so no more kitchen steps; panes are grey and my birthday guests come on Sunday.
    Seagulls. Skylight. Enough said.
    I have a telescopic pole and squeegee from my small business that stopped. Upstairs too, outside from the street, once a month for someone old.
    Bucket, chamois, no fear of heights: I make it streakless on Saturdays.
  `,
  'was-en-strijk': `
    The machine in our house of nine students died and the wasserette asks eight euro. Could I bring one bag a week to somebody? I'd pay the powder and bring cookies.
    Give me your shirts. Honest, I put on a podcast and iron for an hour, it's the only meditation I manage. Collar, cuffs, sharp crease the way my nan in Sheffield taught me.
    My washing machine broke, can I do a load at someone's place?
    A pile of shirts is staring at me and my shoulder is frozen.
    Ironing help, one basket a week, husband wears uniforms.
    Bedding is too heavy wet, who helps to hang the duvet covers?
    How do I get turmeric out of a white tablecloth?
    New here, laundry in the building takes only tokens and I don't know where to buy. Anybody can wash my clothes this week?
    wool jumper shrank, is it lost?
    My father with dementia leaves wet clothes in the drum. We look for someone nearby to fold and put away.
    No dryer and four kids, everything smells damp.
    Need pleats pressed in a kilt, I'm afraid to scorch it.
    Who could fetch the dirty linen of my aunt in the nursing home and bring it back clean?
    I burn everything, teach me how to iron a shirt please.
    I find ironing relaxing, bring me your basket.
    Big machine and dryer, also for a double duvet or dog blanket.
    Happy to fold with you while we watch something silly.
    Stain expert: red wine, grass, curry, ink.
    My steam station does ten shirts in an hour.
    I could pick up your washing on Monday and return it dry and folded on Wednesday.
    Broken washer? Use mine till the new one comes.
    Curtains washed and pressed, tablecloths starched.
    Hanging out sheets for somebody who can't reach the line.
    I used to work in hotel laundry, collars and cuffs crisp.
    Hand wash for silk and wool, I've got the soap and the patience.
    My machine is in the cellar and the stairs are steep as a ship's. With the walker I can't carry the basket. Sheets are the worst.
    I find it restful, steam and the radio. Bring me your shirts and pillowcases, I fold them like in the hotel where I worked for 26 years.
    Father wears the same pullover for two weeks, the nurse told me on the phone. Can somebody take his bag of dirty clothes on Monday and return it clean?
    Arm in plaster up to the shoulder so I cannot wring, cannot hang, cannot fold. The line in the garden stays empty.
    I have big drum and a dryer, and since my husband passed it turns half empty. Duvets, towels of someone ill, curtains even. I fetch and bring.
    Wet bed, every night, and nobody may know. Who washes the sheets without asking?
    We've got two machines by mistake of the mover. Families at the shelter, students with coins only: one's for you, mornings, with my rack and peg basket.
    Shirts, pillowcases, priests' gowns, I pressed all in a hotel in the Philippines. My iron hisses Tuesdays and there's always place on my line for your sheets.
    My arm is in a sling and I've a PhD defence in shirts that look like crumpled maps. Six of them, plus one gown.
    Dryer and time, that I've both. A family with bedwetting kids or lice or simply too many sheets may ring, I fold as my grandma did, corner on corner.
    Shared machine in our building costs two fifty per turn, and I've a baby with reflux. Might I come to yours with one basket a week?
    I find it calming to iron. Shirts for the man with the night shift, sheets for those who can't fold them. Bring on Monday, ready Wednesday.
    Bed-wetting at nine years, every night sheets, and I've a slipped disc. Somebody who takes a bag home and brings it back dry, and doesn't talk about it.
    The dryer is on the attic and the stairs are too steep since the amputation. I just wear things damp. Help with getting it up, hung and down again?
    Blouses for work pile up while I sit with my dad every evening. Fifteen of them. I'd swap: I do good bread, you do collars?
    Two drums in my scullery, one mostly idle. Sheets of a bed patient, a week's baby vests: bag at my door before eight, folded by supper.
    The machine walked across the floor and died; I play football three times a week so the mountain smells. May I use somebody's drum for two loads until the new one comes?
    Pressing shirts with the football on the radio is my idea of a good Sunday. Bring your basket, collars crisp, I was in the hotel linen room years long.
    Two machines and a long line in the wind, and one single man's socks. Bring your sheets if your hand's burnt or your drum is dead.
    Football club kit, sixteen shirts of mud, and our washer mum has pneumonia. Anyone with a big drum for three Sundays?
    Twelve white choir blouses with wine on. I ironed one brown already. Is there a housewife of the old school?
    The machine in our block broke and the basket is now taller than the child.
    Hotel laundry, nineteen years. Eleven shirts an hour, collar first. Drop them at my flat Sunday, back on hangers Monday.
    Left arm useless, duvet cover impossible.
    Since mother is incontinent I do sheets each day, my dryer gave up and I nearly also. Could someone take one load in the week?
    Altar cloths taught me starch. I press anything, tablecloths too.
    Have washing line of thirty metres in the wind behind the farm and a big drum. Neighbours without drying room may come with wet things.
    Machine broke, five children, seven bags on the landing.
    I iron while watching series, shirts, sheets, even pleated skirts; give me your basket.
    Wringing and hanging hurts my rheumatic fingers, the bedding has been on for a month, I confess.
    Job interview Monday, shirt crumpled like paper, no iron in the room I rent.
    We have dryer and big drum, new mothers can bring babies' little clothes, I fold.
    Had a laundry with my brother. Sheets like paper, collars like cardboard, I can still do that for someone whose arm's in plaster.
    Drum stopped mid-cycle, five kids, mountain of wet.
    Hotel linen room, thirty summers. I fold fitted sheets so that they're square, believe it or not.
    Steam, a board, old films. I'd do yours with mine.
    Duvet covers. One-armed. Enough said.
    Dry-cleaner's daughter gets out red wine, grass and ink; leave your basket on my step.
    Machine broke with a full drum of nappies in it, three children, one of them four weeks.
    My iron is hot Thursdays, bring crumpled shirts.
    Job interview tomorrow, shirt like a raisin, no board.
    My left side doesn't work since the stroke and I cannot fold or hang out one towel.
    Steam generator and good podcasts, that's my evening. Give me your basket of blouses, back next morning on hangers.
    My dryer is enormous and I was in a laundry my whole life; duvets, curtains, I take them Mondays.
  `,
  opruimen: `
    My late husband's study: forty years of papers, slides, model aeroplanes, two filing cabinets. The children are in Australia. I need a kind, unsentimental person who says keep or chuck.
    Moved nine times in fifteen years with an oil company, so I know how to part with stuff. I'll do your attic or garage with you, three piles, music on, no judging.
    I've too much stuff and can't bring myself to throw any of it out.
    The attic is crammed to the rafters.
    My mum passed away and her whole flat must be emptied by the end of the month. I'd be grateful for some people who sort, pack and take things to the thrift shop.
    Papers in piles on every chair, who helps me to file?
    Is anybody strict but kind? My wardrobe needs it.
    ADHD here, I start ten drawers and finish none. Would love someone just sitting next to me.
    garage full, car outside
    We go from a house to a two-room flat and must halve our belongings.
    Cellar clear-out, boxes of twenty years.
    Kids' room explosion, need system with bins and labels.
    I'm ashamed of my home, it's gone too far. Discretion, please.
    Professional organiser in training, needs practice homes, so I come for nothing.
    I love decluttering, three piles: keep, give, go.
    Together we do one cupboard per visit, with tea and no judging.
    Messy desk, shoeboxes of receipts? I make folders and labels.
    Folding everything upright in neat rows, I'd do your drawers.
    After a death, sorting clothes is hard. I've done it for both my parents and can stand by you.
    Let me help empty the loft, I lift and you decide.
    Body doubling for people with ADHD, I sit and you sort.
    Downsizing? I photograph the surplus and put it online for you.
    I'll build shelves and order in the shed so you can find the hammer again.
    His clothes, his tools, his 40 years of fishing magazines. I open the cupboard and shut it again. Somebody calm beside me, box by box.
    My mother died in March and her house must be empty by the first. I come from New Zealand for ten days only and I do not know where to start.
    Ex-librarian with a love for labels. Paper mountains, attics, drawers full of cables, I sit with you and we decide: keep, give, away. I never push.
    The spare room has not been seen since 2009. I must move to one floor, because of stairs, and then everything from upstairs has nowhere to go.
    Retired nurse, practical, no judgement, I have seen worse. If you can't find the table under the newspapers any more, ring me, we start with one chair.
    Photos, letters, pay slips from 1958, insurance of cars long scrapped. What may go into the shredder? I dare not throw a thing.
    Sorting his workshop: which of these jars with screws is of use, which belongs to the tip? I was only allowed in there with coffee.
    I do it the naval way: everything out, sweep, half back in. Widows' sheds, bachelor's attics, with tact.
    Three house clearances in my own family, so I know where one starts: the medicine cupboard. I'm brisk, I weep along if necessary and I bring the boxes.
    I cleared out my own parents' house, crying, so I know how to hold up a teapot and wait. Cellars, wardrobes of someone who died, student dens.
    Our flat was given with the stuff of a dead man still inside. Cupboards, medals, papers. I don't dare throw what may be dear to someone. Who goes through it with me?
    Three suitcases, seven years of lecture notes, clothes of two sizes ago. I go back to Indonesia in spring. Someone who holds things up and asks: really?
    I'm that irritating person with labels. Attic, garage, spice drawer: give me a Saturday and I'll make sense of it with you, nothing goes out without your nod.
    Mum passed in England and thirty boxes arrived by lorry in my small Dutch flat. I can't open even one by myself.
    Hoarder recovering, I know the shame. I'd come to your place without pulling faces, we do one drawer, then tea.
    Since the depression I've stopped opening cupboards, and now you have to step over bags. Somebody calm who sorts with me and doesn't throw away without asking.
    ADHD mum of two ADHD boys. You can imagine the hall. I need a body next to me who says: this drawer, now, and nothing else.
    I organise for my work, boxes with labels are my drug. I'll sit on the floor of your attic with you and do keep, give, gone.
    My parents died within one year and their house has to be empty by May. Three sheds, forty years. Alone I just sit and stroke the tea towels.
    Baby clothes from three children, all sizes mixed up in bin bags. I would enjoy company going through them before number four arrives.
    I've a gentle way with people who keep everything. Was myself one. Come, we start at the table and finish at the table.
    Hospice nurse, tender with things. I help clear the wardrobe of someone who died, item by item, stories included.
    Forty years of hobby magazines, valves, wool, clocks. My son says skip, I say no. I want a patient soul to go through the attic with me, box after box, and decide.
    I can be ruthless for you with a smile. Ex stage manager: labels, boxes, three piles, tea break. Garages, craft rooms, lofts full of one day maybes.
    Dad's workshop: eleven hundred jars of screws. Every one smells of him. I need a person next to me who says keep or go when I can't.
    My craft room became a cave, you can't see the table for ribbon and half finished teddy bears. Two hours with someone strict, music on.
    I hoarded, I'm better, I know how each newspaper hurts. One shelf per visit we do, you hold the thing and say its story, I hold the bag.
    After his death I bought things every night online. Parcels unopened to the ceiling. I need help returning, giving, binning, and no sermon.
    Trade: I sort your shed on colour, size and sense (autistic, bliss for me), you let me listen to your train recordings.
    My attic is full of things I might need. I am eighty-three.
    Forty years caretaker. I can look at a drawer and know what goes. You sit, I hold it up, you say yes or no, we don't cry before coffee.
    Wife gone, wardrobes full. Can't do it alone.
    Between door and bed I have a path. It used to be wider. I am not proud and I don't want to be on television.
    Quartermaster, retired: labels, shelves, lists. Give me your chaos.
    We must empty the parents' farm before the auction: hundred jars of screws, school reports, tins, letters in the war handwriting. Someone patient to sort next to me.
    Mum died, the house has sixty years of drawers, and I sit there with one spoon in my hand crying.
    I can't throw away. Somebody gentle who asks "does this go?" and waits.
    Sorting is my superpower: labels, crates, three piles. Ex-archivist, non-judging, no gossip.
    ADHD brain here, piles on the stairs, bed and table. If a person just sits there I can do it.
    Attic boxes from three moves, Christmas stuff, maybe also my diploma.
    Wardrobe therapy: we laugh, you decide, I carry bags down.
    As a hospital nun I emptied many a cell and kept what mattered. I'll come and help you go through a dead parent's cupboards, at your own pace.
    Archivist. Give me a shoebox with thirty years of stuff in it and I'll be happy till dusk.
    Mum died in May and I still can't open her wardrobe alone.
    We moved from a farm to two rooms. I learned to let go and help others with three piles: keep, give, gone.
    Auction house porter, used to dead people's houses. Nothing shocks me, we begin at the door and make a path.
    Attic full, head full, knees bad.
    Librarian by heart: I put your books, recipes and receipts in an order you can find.
    Garage not seen a car since 1999.
    I was a hoarder. Nobody understands that better, and I won't throw away a thing without your yes.
    My father died the fourth and his flat must be empty end of month. Thirty years of newspapers, ties, tins.
    Cannot close the wardrobe, cannot open the attic.
    ADHD diagnosis came this week, finally. Now the piles on my table, chair, bed: someone who sits beside me and asks keep or go?
    After burglary everything from all drawers lies on the floor, I stand in between and can't start.
    We are going from five rooms to two and my wife wants to keep each vase. A calm outsider is needed.
    I was a librarian, order makes me happy. Sheds, spice racks, photo drawers, I don't judge and I bring labels and boxes.
    Empty nest since Sunday, hands itching. I'd sort your cellar with you, one shelf at a time, tea halfway.
  `,
};
