import type { BranchExamples } from '../../../lexicon.js';

export const things: BranchExamples = {
  verhuizen: `
    On 1 December I must be out of Diemen and in Almere by noon. It's one bed, a fridge, twelve boxes and a keyboard. I have beer and samosas but no van.
    I drive a big van for my boss and at weekend he lets me take it. If you change house and have nobody, I come with my cousin and we carry everything.
    I get my keys on the 1st and have nobody here yet. Who can help carry boxes for a day?
    Van plus driver needed, student room, Delft to Rotterdam.
    From third floor without lift to ground floor round the corner. Pizza and eternal gratitude.
    Where do people get removal boxes for free?
    My divorce came through, I have to be out with two children in a week, and friends are all far away.
    does anyone have a driving licence for big van, I rent it
    Moving into sheltered housing at 84. Packing the china is beyond me.
    We're status holders and got a house in another town, we need transport for beds and fridge.
    Piano upstairs, need straps and six strong men
    Is there a moving lift we could use for the window side?
    Helping hands Saturday, some bubble wrap too.
    After unpacking I don't know how to make this place a home, who helps settle in?
    I have a van and strong arms, petrol money is enough.
    Thirty removal boxes, flat, come and collect.
    Rugby team offers muscle for removals once a month.
    I'm a master at packing glass in newspaper.
    Moved eleven times through five countries, so I can make you a checklist and label everything.
    Weekend movers: my cousin and me, with dolly, blankets and ropes.
    If you've just arrived I'll help you unpack and find the shops.
    Trailer available for small moves in Groningen.
    Can drive a rented box truck, experienced and insured.
    Older people who move: I measure the new place, pack, and hang the pictures the same night.
    Student moving out? Cargo bike and two hands.
    After 51 years in the same house I go to a flat with lift. My sons are in America and Australia, my friends are all as crooked as me.
    Mum has got her place at the care home and it has to be done within a week. One bed, armchair, china cabinet, television. I can be there Saturday only.
    Driver retired with a lorry licence and a neat removal trolley. I'm 66 but I can still drive the van, tie things down and boss young men around.
    Packing glass I can still do sitting. But the boxes must go down from the third floor and the wardrobe taken apart. End of next month, two strong people.
    I used to be packer for an auction house. Your china, mirrors and clocks I wrap so that nothing rattles. Give me tissue, boxes and a week.
    A widow and a piano, one is light. We both go to the ground floor two doors further. Who comes on the 12th?
    My brother is moving from a farm to a room of twenty square metre. What comes with, what stays, who takes the curtains down, who drives. He can't, he had a stroke.
    Big blankets, straps, sack truck and a trailer stand in my garage doing nothing since I retired from furniture. Use me and them for your move, weekends.
    The care flat is half as big as the house and only two streets away. It could go by handcart, like in the war. Who pushes along?
    Strong, sixty-three, ex-removal man from Bulgaria, own straps and gloves. For old people I carry beds, boxes, memories, no pay, only lunch.
    The lease of mum's apartment ends on the thirtieth, she's in a nursing home already. Someone with a van to take the bed and sideboard to my cousin's farm?
    Measuring if the cabinet fits, wrapping the crockery, leading the lads on the stairs and putting your bed up first: old foreman moves pensioners with care.
    Rental van on my name, as I'm over 25 and you're not. I drive, I stack, I know the tricks for narrow Dutch stairs and that beam with the hook.
    Moved nine times in eleven years, so I pack a box like a game of blocks. I've a roof rack, blankets and a trolley and I help anyone who leaves the shelter for a first own place.
    From room to room with nothing but a bike: mattress, 14 boxes, one ficus. It's 2 km. A friend with a van would turn two days into an hour.
    Me and my cousin know what it's like to begin with bags. We've got a trailer on loan every last Sunday, straps and humour, for anyone who changes address.
    The lease ends on a Wednesday, of course, when all my mates work. Fridge, desk, two beds, and a canal house staircase like a ladder.
    Rope, pulley, blankets, four cousins. We did it for our own family six times in three years, now for others that leave the shelter.
    They gave us the keys, four rooms, no curtain, no car. Our things are at three friends in three towns. Somebody with a long van for one Saturday?
    I've driven lorries through five wars. A mattress round the corner is nothing. Evening or weekend, for folk who go from camp to house, diesel's on me.
    Landlord sells, so out by the end of month. I'm seven months on and may lift nothing bigger than a cat. Books, plates, a cot.
    Dorm to studio: one desk, one bed, eleven plants that hate bumps. Two pairs of arms, and I make lasagne for all.
    We finally got the ground-floor flat because of my wheels. Eleventh of the month, two rooms, a washing machine and nobody to do it as my friends are also disabled, haha.
    Have licence for the big van, two strong sons and straps. For women who must leave a bad house quick I drive, no questions.
    Divorce, three kids, keys Saturday. The van is booked but there's only me and my sister to fill it, third floor without lift.
    Piano moves, cupboards over balconies: did it for a firm till my knee went. I can plan it for you, lend blankets and stand below shouting left, left.
    From the asylum centre we receive house! We have not furniture many, beds and clothes, pot. But no car. Monday 10 o'clock somebody help?
    The nurse says he must sleep downstairs, so we're swapping the whole house round, living room up, bed down. Needs four arms on Sunday.
    Five lads from the football team, free in June when season stops. You give the date, we empty a house in a morning, and want only chips.
    Care home has a bed for mum from Monday and we must bring her own chair, dresser and clock. Small move, big day. A van and one strong person?
    I borrow the lorry of my boss on Sundays, he knows. Refugees who receive a home, students, single mothers, I do it for the diesel.
    Blankets, trolley, straps, a cousin: we've got it all. Friday evening or Sunday for whoever goes from shelter to first home.
    Going to a smaller flat after the funeral. Somebody with a van and somebody who can pack china without talking too much, the last weekend of the month?
    Our rugby second team needs the training. Six big men, free on Sunday mornings, we shift your whole household from house to house and only want bacon rolls.
    Leaving my flat for a tiny studio after insolvency. No money for a firm, there's a harp, a bed, thirteen boxes and me. Third floor, narrow stairs.
    Got a horse box, swept clean, that swallows a whole bedroom. My mare won't mind. For single mums and others starting over I drive for the diesel.
    Book people! My reading club has eleven backs and we pack libraries by alphabet, from flat to care home to new start. Van included, soup appreciated.
    From room to room to room, eighth time in two years, this one's mine. Twelve crates, a fish tank, a bass amp. Any wheels on Sunday?
    Women's house to own house, me and two kids, some bags and donated beds. He mustn't know where. Quick, quiet people with a van, Friday.
    My mates and I lift weights then complain we're bored. From student attic to family home, we wrap, we lug, we screw the bed together.
    I've emptied both my parents' houses and still know how to wrap a teapot and when to stop. Boxes, tape, a hug, every second weekend.
    From the farmhouse to two rooms. The sideboard hasn't been told.
    Cattle truck, hosed clean, Saturdays. Takes a whole household.
    I must be out by the thirty-first, my ex keeps the car and the friends. What's left: a bed, books, an aquarium, me.
    We got the keys for the flat after four years in the reception centre. We have eleven bags, three mattresses and no wheels.
    Ex-sailor packs crockery so that it survives a hurricane. Newspapers I have, boxes I have, and a free week in June.
    Mum goes to the nursing home on Monday. It is one small van and one big lump in the throat; drivers with both understanding and a strap are welcome.
    Third floor to fourth floor. Same building. Still hell.
    My pension is small, movers ask eight hundred for going round the corner. Two people with a trolley could do it in a morning and I would fry them something.
    Four brothers, one pickup, we do it for the pizza.
    I shifted altars, pews and one organ between parishes. Your studio flat would take me an afternoon, provided you have packed, which nobody ever has.
    House sold. Boxes none. Panic plenty. Date is the twelfth.
    Leaving the barracks room after divorce, going to apartment at other end of the village. Need hand with loading and somebody who drives manual van.
    Divorce final, must be out by the thirtieth, I have one car and no brothers in this country.
    Big van, blankets, straps, my cousin and I. Saturdays from nine.
    From third floor to ground floor because of my knees, only two streets away, but still everything.
    Packing glasses in newspaper is my thing, I did eleven moves as diplomat's wife.
    My student room fits in a bus. My bus doesn't exist.
    We got finally our own house after two years in the asylum centre! No muscles, no vehicle, much joy.
    Dad goes to the care home Thursday and his bed, chair and grandfather clock must go with him.
    Boxes for thirty, folded flat in my shed, tape included. I'll help fill them as well.
    Studio to studio, one mattress, forty plants, bicycle trailer isn't enough.
    Taking apart beds, wrapping china, carrying, I and my sons offer our Saturday to someone leaving a violent home.
    Mum downsizes after fifty years. Which box goes where, I can't lift and direct at once.
    Student rowing eight with a borrowed lorry on the first Saturday; we carry your household down four floors for a crate of lemonade.
    Twenty-five years with a removal firm, know how to get a piano round a corner. My back's still good for half days.
    Keys on the 1st, van booked, zero friends in this town yet.
    Roadie with eleven tours behind him. Load in, load out, everything in the van by noon.
    Rowing club lads, four of us, broad shoulders, we work for pizza on Saturday.
    Dad goes into a care home and can take eight pieces. I can't do it on my own, not practically and not with the heart.
    Circus rigger: knots, pulleys, whole households.
    Trucker with licence for the big ones and straps by the dozen. Weekends between trips.
    Packed up eleven homes as an officer's wife. I wrap glasses like nobody else.
    We got house from the town after two years waiting! Now everything we've been given must get there.
    Fourteen foster homes before I was eighteen. I know how to pack a life into bags and make it not feel like bags.
    Contract ends on the 31st, no removal firm affordable, and my friends all seem to have a hernia suddenly.
    Got keys! Fourth floor, no lift, piano.
    I have to leave my husband's house by Sunday with two children and whatever fits in a van that I do not have.
    Mother goes to care home Thursday; bed, commode, chair and the good cabinet should come along, two men needed.
    Student kicked out of room, nine boxes, a desk, fridge. Rain predicted.
    My lorry licence is idle since the firm went bust. I load, strap, drive and unload, blankets and trolley are aboard, weekends.
    Got three brothers, one delivery van and lots of straps. We carry your household across the village, you supply pizza.
    Packed two hundred houses in my working life. Glasses in paper, boxes numbered, I come the day before.
  `,
  sjouwen: `
    Washing machine stands in the hall downstairs, delivery men said stairs is not in the price. I'm on third floor, steep Dutch stairs, and I weigh fifty kilos.
    I'm 1.94, rugby player, first year at TU. Got a sofa that must go from attic to street or sacks of soil to the back garden? Text me, it saves me the gym.
    A sofa must go up one flight, I'm one person with a bad back.
    Washing machine has to come down to the street.
    Ten bags of soil lie on the pavement. I'm 77 and they weigh as much as me.
    Who helps lift a wardrobe from one bedroom to the other? It'll take ten minutes.
    bought a fridge online, 2 floors no lift
    My crates of water and cat litter are too heavy since the operation.
    The delivery man left a box of 40 kilos at the door downstairs.
    Wanted: two men and a hand truck for a concrete planter.
    Can I get help to put the mattress to the attic?
    Old telly, one of those deep ones, to the recycling please, I can't even shift it.
    Flip my mattress every season, too awkward alone.
    Firewood must be stacked behind the house, three cubic metres.
    Strong back, no gym membership. Call me when something heavy needs moving.
    I own a sack truck and lifting straps.
    Two brothers living next door to the church, glad to haul your sofa or washer upstairs.
    Heavy shopping, beer crates, bags of compost? I carry them to your door.
    Quick lifting job in Leiden centre, I'm over in five minutes.
    Bodybuilder with a good heart.
    Let me bring your garden furniture into the shed for winter.
    I've moved pianos for a living, so a cabinet is nothing.
    Carrying logs, tiles or sandbags, I count it as training.
    Don't drag that chest of drawers yourself, shout over the fence.
    Big items to the kerb on bulky waste day, I take the other end.
    The washing machine is delivered only to the front door and I live two floors up. Just fifteen minutes of two good backs.
    Former docker. Knees are good, heart is good, doctor amazed. If a chest must go upstairs or a fridge to the cellar, I know how to walk with it.
    My bed has to come down to the living room as I will not manage stairs after the operation. Tuesday the surgeon, so before that.
    Garden tubs with olive trees, each like an ox, must go in before frost. My late husband and I did it together with a plank.
    Bags of coal... no, pellets, twenty of fifteen kilo, on a pallet before the gate. My hernia says no. Wheelbarrow available.
    I train for my heart and would gladly do it with your boxes rather than with dumbbells. Attic, cellar, third floor without lift, tell me when.
    Still two strong arms at seventy-one, ex-fisherman. Mattress turned, sofa shifted, crates to the attic.
    We are the rowing team. Eight backs, no brains. Fridges, garden slabs, sofas up to the attic: give us a date after training and a tray of cola.
    Three brothers, builders from Moldova, no fear of stairs. A piano? Washing machine to fourth floor? Say the hour. We work for a good word and maybe soup.
    Washing machine was delivered only "until threshold", and I live on the second. 70 kilos. My husband's on dialysis.
    Concrete slabs, sixty of them, came down on the pavement and must get to the back through the hall. I'm 1.90 but with a rod in my spine.
    Rugby prop from Wales, student, lift anything: pianos, wardrobes, grandfathers. After two pm.
    Delivery men left a whole pallet of flooring on the kerb, rain is coming, I'm sixty-eight and Irish and swearing.
    Grandma's harmonium, fourth floor, spiral stair. We've straps but just one strong boy.
    A fridge on the pavement and my flat on the second. Delivery man just left it. I weigh fifty kilos and have a baby strapped on.
    I lift for a living, so after work it makes no difference. A sofa up the stairs, a hospital bed down, sacks of soil through the hall.
    The old cast-iron bath has to go out to the kerb. It took four men to bring it in. I've a hernia, so I'm the one who opens doors.
    new wardrobe is in the downstairs hall, can't get it round the bend in the stairs, it's been there since sunday and upstairs neighbour is angry
    Two of us from the rowing club are glad to help with heavy things in this street: pianos no, freezers yes, Wednesday evenings.
    Firewood, four cubic metres, was dumped on the drive and must go behind the house. My husband's heart says no and mine says I'm pregnant.
    Rugby prop, 120 kilo, gentle. Washing machines upstairs, pianos no thanks, a bath chair over a doorstep any evening.
    Upright piano, 180 kilos, must go two metres from hall to front room, over one threshold. I've straps and soft wheels. I need four backs, ten minutes and then I'll play for you.
    Bodybuilder with nothing to pick up but iron. Washing machine up the stairs, sacks of gravel, aquarium stand, call me on leg day.
    A sack of forty kilo of clay stands in the porch where the driver dropped it. My studio's upstairs and my hip is plastic. Ten minutes for strong arms?
    Festival stage of pallets needs to be dragged from the yard to the field, Friday at five. Ten people, gloves, beer afterwards.
    Shot putter, 110 kilo of me. Sacks of soil, kilns, dishwashers, amplifier stacks: tell me how many steps and I bring a friend if above three.
    I'm built like a wardrobe so I carry them well. Judo, out of work, mornings. Sofas over balconies included.
    Marquee poles, beer benches, sound desk, ice. Up from the cellar at noon, back down at midnight. Street party crew short of backs.
    A piano. Down. Need I say more.
    Docker's shoulders, nothing to put on them since the harbour automated. Fridges, sacks of pellets, that sofa on your landing, whistle and I come.
    Ordered a cubic metre of logs. They tipped it in the street.
    My wife's hospital bed is arriving and the double one must go to the loft by narrow stairs. I weigh sixty kilos in wet coat.
    Big son, bored, lifts anything. Take him Saturday.
    Twenty bags potting soil on pallet by the gate, me with hernia, rain coming.
    Fridge on the pavement, lives on second floor, I'm alone with it and rain is coming.
    Rugby prop, bored on Sundays. I lift.
    The wardrobe must go from front to back bedroom, and my hernia says absolutely not.
    My brother and I unload containers whole week, one sofa more is nothing, just call us in.
    Washing machine's on the ground floor; I live up three.
    Ex-docker, sixty-six, still picks up a sack of cement. Just whistle.
    Coal merchant's boy, shoulders like an ox still.
    Weightlifter, bored of metal. I'd rather bring your old wardrobe downstairs.
    Piano, six steps, four men, please bring backs.
    Bag of potting soil, 40 litres, in my boot since April.
    New washing machine delivered at the kerb, they refused the stairs.
    Forty bags of potting soil on my drive and a back like a banana.
    Two builders' backs, evenings free, heavy cupboards no problem.
    Sofa stuck in stairwell since yesterday, neighbours climb over it.
    Weightlifter, bored since gym closed after the fire. Wardrobes, pianos, sacks of coal, point me where.
    I own a stair-climbing trolley from my time with vending machines; heavy boxes up or down, Friday afternoon.
  `,
  'spullen-lenen': `
    My parents come three weeks from Pretoria with my sister's baby. Would anyone have a camp cot, a car seat and a buggy we could use till New Year? We'd handle them gently.
    Three folding tables, sixteen chairs, a big urn for tea and a gazebo, left from our India day. They're in my garage and any family with a birthday can take them for the weekend.
    Can I borrow a folding table and eight chairs for my son's birthday?
    Anyone got a travel cot for the weekend?
    My sister comes from Nigeria with her family, I miss two air mattresses and a high chair.
    A raclette set for Saturday night?
    Looking for a tent, we want to try camping before buying.
    suit size 48, one day, job interview
    Do you own a suitcase I could use, 23 kilo size?
    Projector and screen for the match on the square.
    Big soup pan, at least fifteen litres, returned clean.
    Child seat for a bike while grandson's here.
    Party lights, extension cord, gazebo in case of rain.
    Does somebody have a wheelchair to spare for one outing with my gran?
    Board games, puzzles and a karaoke machine, borrow what you like.
    My tent and sleeping bags are only used in July.
    Roof box, bike carrier, child car seat: I lend them to neighbours.
    Party stuff: forty glasses, cake stand, bunting, beer tables.
    I've got baby things for visiting grandchildren, cot, buggy, chair.
    Take my trailer for a day, I don't need it.
    Sewing machine standing idle, may go out on loan.
    Fancy dress trunk! Pirates, queens, Sinterklaas hats.
    You don't have to buy a fondue set or waffle iron, use ours.
    Lending my e-reader and a shelf of English novels.
    Sledge, skates, inflatable boat, depends on the season.
    My daughter comes with the twins for ten days. I've no high chair, no cot, no pram any more. Who has them standing in the attic, just for that time?
    In my loft: a folding wheelchair, a bed table, a shower stool, all from my late wife. Use it while you recover and bring it back after.
    For the wake we need thirty cups and chairs, in two days. My living room has six. They will be returned washed.
    Party tent, long table, urn for coffee for 60 cups. Since the choir stopped it stands with me. Take it for your golden wedding, no charge.
    I must raise my leg for six weeks and need one of these toilet raisers and a bed cradle, the lending shop has a waiting list.
    When my kids come from Spain I need it all; the other fifty weeks you may have the high chair, pushchair, car seat and inflatable bed.
    Party tent, sleeping bags, suitcase, raclette set, travel cot: my attic is a shop where nothing costs. Bring it back clean, that's the rule.
    Graduation party in the courtyard and we need a big coffee urn, glasses, and something to keep the rain off. One day, everything returned washed.
    Twenty folding chairs for a naming ceremony on Sunday? I'd fetch and return by car.
    Guests sleep where? I've two foldable mattresses and a pump, any neighbour may have them for visiting relatives.
    Twenty-two kids coming for my son's communion and I own six chairs. Has anybody got folding ones and a party tent for a day?
    In our garage: a cool box, roof rack, travel cot, sledge, a raclette set. They're used once a year. Come and take them when you need.
    My sister flies in with a baby. Just for nine days I'd need a high chair and a car seat, it makes no sense to buy.
    We have a wheelchair that was for my mother. It folds in any car. If your gran comes to visit and cannot walk far, use it freely.
    school camp on monday n i need a sleeping bag + rucksack, mum says no money for that now. i'll bring it back clean promise
    Six trestle tables, a tea urn, a karaoke set and a bouncy ring. Party stuff from my old job, pick up free, return rinsed.
    Street barbecue on the 20th and we have sausages but not enough of anything else: folding tables, garlands, a big pan, chairs. Who can lend for one day, we return it washed.
    Attic full: a tent for six, sledge, raclette set, beamer, party tent, a hundred wine glasses. My kids left. Borrow whatever, return whenever.
    Just ten days with my nephew on visit from Nigeria and I've neither air bed nor child's bicycle. Someone whose grandchildren have outgrown it all?
    Lost the flat, starting afresh, my son's birthday Saturday. A party speaker, a few chairs and a cake stand just for the day?
    Our brass band owns thirty stands, risers, lights and two tents that sit in a loft from September to May. Neighbours may have them for a weekend.
    Projector, badminton net, disco ball, popcorn machine, my divorce loot. Street may have it for birthdays. Just call the day before.
    I hiked till my knees went. Boots 41, rucksacks, poles, a stove and maps of half Europe: take them for your pilgrimage, bring back sand.
    Thirty chairs under my stage in the parish hall. They like to get out.
    Daughter visits with baby for one week. Cot, anybody?
    I own a tent for twelve, a soup kettle for sixty and no friends. Use the first two.
    A trailer just for the Saturday, I bring it back washed. Mine drowned.
    Our party has guests but not plates. Forty would save us from eating kebab off paper, and my mother-in-law from speaking about it.
    Crutches, commode, bed raisers: left over from husband. Take as long as needed, they know the way back.
    Party tent for one day, my roof is the sky and the forecast is Dutch.
    My parents fly from Tehran for a month and I have no extra mattress, no folding bed, only love.
    Roof box, fondue set, camping cot, sewing machine stand idle here. Just ask, bring back clean.
    Fifty chairs needed Saturday, have six.
    Grandchild stays one weekend. Needs a car seat and something to sleep in, and I'd hate to buy it.
    You may have my tandem trailer, tent, big pans, waffle iron for some days. Stuff should work, not sleep.
    Our party tent, the big coffee urn and fifty cups stand idle all year after I gave up the catering. Take it for your do.
    The grandchildren come over from England for one week. Has anyone a travel cot and a high chair in the loft?
    Camping gear, roof box, raclette, sledges: I've got a loft like a shop, and I like seeing it go out and come home.
    Retired drama teacher: wardrobe with 90 costumes, one donkey head.
    Crutches for three weeks, shower stool maybe too.
    Thirty people after the funeral Saturday and I own four chairs.
    Twenty folding chairs in my barn, take them for parties.
    Need a party tent, Sunday, forecast horrible, daughter turns eighteen.
    The oven broke before Thanksgiving, small electric one for three days?
    Crutches from my op stand in the shed, also raclette set, roof box, bouncy mattress. Use them and bring them back.
    Baby here for one week only: does someone have high chair and car seat that I can use until Sunday?
  `,
  'gereedschap-lenen': `
    For one hour I look for a drill with hammer function, size 8 bit. I bring it back the same evening, clean, with a piece of cheesecake.
    My shed in Hoofddorp has a mitre saw, a sander, a tile cutter and a pressure washer that mostly sleep. You may borrow, just tell me which day and don't bring it wet.
    Could I borrow a hammer drill for one evening?
    Who's got a tile cutter?
    I need a long ladder to reach the gutter, just Saturday morning.
    Pressure washer needed for my terrace, I'll bring cake back with it.
    sander anyone? belt or orbital, both fine
    A hedge trimmer for two hours, I can't justify buying one.
    Looking for a wallpaper steamer, pasting table and long roller.
    Circular saw or jigsaw to shorten a worktop.
    I miss a torx bit T25, silly but everything stops.
    Does anybody have a wheelbarrow and two shovels I might use?
    Spanner 32 for a radiator, please.
    Scaffold tower to lend out? I'd treat it as my own.
    My shed is a tool library: drills, saws, clamps, sanders.
    Extension ladder, 8 metres, may be fetched.
    You can have my chainsaw if you know how to use it.
    Why should twenty houses own twenty drills? Borrow mine.
    Heat gun, tacker, spirit level, multimeter, ask and it's yours for a day.
    I lend out my cement mixer.
    Lawnmower, strimmer and cultivator on loan in our street.
    Complete socket set and car jack, just text.
    Take the pressure washer, only bring it back with the hose.
    Toolbox for newcomers: hammer, pliers, screwdrivers, keep it a week.
    Tile saw and grout float are free till May.
    A pair of bolt cutters for ten minutes. The key of my late brother's shed is nowhere to be found.
    My whole workshop hangs on the wall unused, planes, chisels, sander, clamps. Who is careful with sharp things may take something home for a weekend.
    Grandson flies over to do my fence but can't bring a drill in the aeroplane. Heavy one, and long bits, from Friday to Sunday.
    Extending ladder, wallpaper table, tile cutter, pipe bender: I can no longer use them but you can. Return it clean, tell me how it went.
    Carpenter's kid, 4 drills, one head. New tenants may take home the driver, the wall scanner and a jar of plugs until Monday.
    The cellar's full of stuff from my working life as a carpenter: circular saw, sander, clamps, spirit level. People furnishing a first home can sign it out from me for a weekend.
    Need pressure washer for green tiles, Saturday only. I leave my student card as deposit :)
    Tall stepladder, 20 minutes, a smoke alarm that beeps in the night. My ceilings are high and I'm not.
    Hedge trimmer, jigsaw, tile cutter, all sitting in my shed while I'm in Canada half the year. Ask the key from my tenant.
    Wallpaper steamer for the weekend? I'd collect it after my shift and bring samosas back with it.
    One hole to drill, one. I'm not buying a machine for that. Could I have yours for an evening?
    My shed is a library: circular saw, sander, wallpaper steamer, long ladder, floor clamp. Sign the little book and bring back clean.
    Hedge shears, chainsaw (only if you know it), pole saw, wheelbarrow. I can't use them since the heart failure, so I'd like they work at yours.
    Just started learning carpentry course, have nothing yet. To borrow chisels and a workbench vice for two weeks, I would oil them.
    Tile cutter, cement mixer, stepladder with a platform; they gather dust since my stroke. Sign for it and treat them nicely.
    Started carving spoons to get through the evenings. A bench vice and a bowl gouge I can't afford yet. May I have yours for a week, I sharpen it before returning.
    My garage is a museum: belt sander, hedge trimmer, pipe bender, tile cutter, jigsaw. They gather dust since my back went. Take what you need, write it on the chalk board.
    I'm restoring a 1971 moped and the flywheel won't budge. Needs a puller and a torque wrench for one evening. I bring it back greased.
    Steamer, tile cutter, long ladder, wet vacuum, router: bought for a house I never got to do up. Come and get them, my lonely garage opens at four.
    Who owns one of those metal detectors? I lost my wedding ring, well, widow's ring, between the leeks. An hour is enough.
    Bike stand, chain whip, spoke key: mine, but you're welcome to them for an afternoon. Ditto the big drill and sawhorses.
    I keep a chest of luthier's things, clamps, planes, tiny saws, plus one brutal breaker hammer. Neighbours may take them, just bring them home dry.
    One hole. I need one hole. I refuse to buy a drill for one hole.
    Shed with everything, also with sign-out book, I was storeman. Bring it back clean or be spoken to.
    Ladder, seven metres, reaches gutters. Mine reaches my knees.
    Who has a chainsaw for a weekend and perhaps does not ask why? A willow has come down on the sheep fence.
    Tile cutter, mitre box, planer, sleeping here since I retired.
    Need jack and spanner nineteen for wheel of my car, stands on bricks since payday and I must to work on Monday.
    My shed: chainsaw, pressure washer, tile cutter, long ladder. Return them oiled.
    Hedge trimmer broke halfway, now the garden looks like a half-shaved man.
    Three-section ladder, anybody, only for Saturday morning?
    A jigsaw and sander for a weekend would save me a lot of sweat, I build rabbit hutch from pallets.
    One hole, in concrete, and no machine.
    My late husband's workshop is complete: planes, clamps, a jigsaw, hedge trimmer. It'd please him to see it used, as long as it returns on Sunday.
    Closed my stonemason's yard. Angle grinder, mixer, wet cutter, all greased, all lendable.
    Long ladder, eight metres, hanging in my passage doing nothing.
    Pressure washer, mitre saw, tall steps. I don't rent out, I trust.
    To get the old bolt off I need a socket 32. Who has such?
    The branch lies across my drive and I have a bread knife.
    My chainsaw, ladder and pump are there after the storm.
    Bought house, own one screwdriver. Ladder three metres, any?
    Cellar under water, somebody with submersible pump that I could have till tomorrow?
    My workshop is full since my brother left it to me. Jigsaw, hedge trimmer, pressure washer, wheelbarrow: take them for a weekend, sign in my notebook.
    Tile cutter, drill bits for concrete, laser level, all gathering dust here.
  `,
  weggeven: `
    In our new flat is nothing, truly, just a lamp. If you change your plates, curtains, saucepans or a small table, don't put it on street, my son and me will fetch it.
    Repatriating to Texas in January and the container's full. There's a fine oak desk, a toddler bed and a box of board games. Free, so long as somebody actually uses it.
    I arrived with one suitcase and have an empty flat. Does anyone have a table, pans or a bed they don't use?
    Looking for free baby clothes size 62.
    Who wants to get rid of a bicycle? Mine was stolen and I can't afford one.
    Any moving boxes, jam jars or egg cartons left over?
    My neighbour, status holder with 3 kids, needs winter coats and school bags.
    sofa for student house, ugly is ok
    Wool scraps wanted for the knitting club of our care home.
    Does somebody have an old laptop for a girl starting school?
    Seeking a fridge that works, can pick it up.
    We collect toys for the shelter, dolls, big building bricks, puzzles.
    Leftover paint, white, five litres or so, for a room.
    Are there paving stones going spare? I'll come and take them up.
    Free to a good home: an oak table, six chairs, some scratches.
    Bag of maternity wear and babygrows, take all.
    Emptying my mother's house, come and choose crockery, linen, lamps.
    Leaving the Netherlands, everything must go, microwave, desk, bike, rice cooker.
    Our daughter outgrew her bed, mattress included, for nothing.
    I've put up a little cupboard with free books and tins outside.
    Washing machine works fine, just collect.
    Box with English books and jigsaws looking for a new owner.
    Curtains, blackout, 2.40 long, who needs them?
    Surplus toys, scooter and roller skates for a family with little money.
    The wool of my wife, five bags, all colours, and needles. She would like that someone knits from it. Come and take it.
    We arrive from Syria with my old mother and have rooms with nothing. A bed, an armchair not low, pan, lamp, who wants to get rid of it?
    I go to a smaller flat. Oak sideboard, dinner service for twelve, an encyclopaedia: my children in England want none of it. Free to whoever loves it.
    A riser chair, used half a year, then he died. It works with a button. It may go to somebody who really cannot stand up by himself.
    I need, if anyone throws it out, a small fridge that stands at hand height. To bend down for the milk makes me black before the eyes.
    Our contract here ends and we're flying back to America. A high chair, a desk lamp, a rice cooker and 40 hangers are looking for someone who just arrived.
    Clearing my mother's linen cupboard: tablecloths, towels, eight good pans, a pressure cooker. Preferably to someone who's just got keys and an empty kitchen.
    Crib, pram with good wheels, bag of baby clothes to 68. We got it all from strangers when we fled, so now it goes on.
    I start on the 1st with an empty studio: do you have a table that wobbles, a pan, a lamp you hate? I'll collect it by bike cart.
    Forty kilos of English novels, going back home next month. Take one or take the shelf.
    From my grandma's flat: armchair that stands up by itself, hardly sat in, plus a shower stool. I'd like it goes to someone who needs, not to the tip.
    My scooter's too small, the winter boots too (size 34), and I've read the comics. Mum says a new kid in the street could want them.
    My girl has outgrown everything again: boots 27, raincoat, balance bike, a doll's house with no roof. Free to whoever it makes happy.
    The hospital bed and a hoist can go since my husband passed. I want no money, only that somebody who needs them has them soon.
    First own flat after the shelter. I've a mattress and a pan. If you have a table, a lamp, curtains you don't use, I'm grateful for anything.
    Got three boxes of school books and a graphing calculator from my brother, he's at uni now. take it, some kid can't afford that stuff
    Cot, bath, bouncer, breast pump: number five was the last, doctor's orders. They're standing in the hall for a family starting from zero.
    Nine bags of maternity wear, sizes S to XL, plus a rocking chair with memories. For a mother who has nothing ready yet.
    Mum's things: a sewing box, walnut sideboard, forty crime paperbacks and her good raincoat. I don't want money, I want them to go to someone who uses them.
    I'm done with drumming, the tinnitus won. Full kit with stands, free, to a kid who'll annoy his parents properly. Fetch with a van.
    We've formed a sharing shelf by the bus stop and it's empty! Puzzles, wool, seeds, novels, vases. Put in what you've stopped loving.
    Starting from zero after prison, I've one room and a mattress. If a table, a kettle or curtains are in your way, they're not in mine.
    Bought for a baby that didn't come: a cradle, bodysuits, a mobile with whales. Please let someone fetch it who needs it. I'd rather not talk.
    Sheet music, two metres, choir to opera. A metronome. An oboe case without oboe. First one at the door.
    Cleaning out 25 years of costumes: pirates, fairies, one cow in two parts. To school, kids or lonely pirates, come Sunday.
    I'm eighty. Nobody in the family wants the dinner service. Twelve persons, one chip.
    Pram, high chair, tiny boots. We've stopped.
    My shop closes after fifty years: shelves, hangers, scales, two hundred paper bags with roosters on. Come before Saturday, take, don't ask the price.
    Just got a flat with four walls and echo. If some table or bed or lamp is in your way, it is not in mine.
    Horse manure, unlimited. Bring bags and no perfume.
    Husband's fishing tackle stands in the corridor and hurts me every time. It should go to a boy who'd use it.
    Baby outgrew pram, bath, sling, tiny socks. For free to somebody who expects.
    Our piano wants a home. Nobody plays now he's gone.
    Just arrived with two suitcases, empty flat, we sleep on blankets. A table maybe, some plates that you don't use?
    Moving back to Brazil, all must go: rice cooker, desk, winter coats, bicycle with bell.
    Sixty jam jars, clean, with lids. Take.
    My washing machine still spins, I got a newer one from my son; some family surely needs it.
    Curtains 2 metres, anyone? We live on display since a week.
    The cot has done its duty, three boys have slept in it.
    Stopping with painting, tremor. Easel, good oils and a stack of canvases go to someone who starts.
    We came with two suitcases. If you have a table that nobody sits at any more, we have a room with no table.
    A man alone doesn't need a twelve-piece dinner service. Come and get it.
    Clearing out my record shop. Take what sings to you.
    Grandma's sideboard, walnut, too heavy for sorrow.
    My mother's wheelchair stands folded in the hall, it may go roll with another.
    Student, bare room, sits on crate.
    He grew out of everything in one month. Pram, bath, bag of size 68, come and get.
    Mother passed away and her recliner, nearly new, deserves someone's tired legs.
    We emigrate Friday. Fridge, table, bikes, lamps, nothing costs, all must go.
    Is there any person who has an old sofa left over? We got our house on Monday and we sit on the floor.
    My kids' school desk burned with the room, a used one would make him so happy, we have zero budget this month.
    Bread machine, exercise bike, 40 crime novels. Bell twice.
    Granddad's suits size 54, never again worn, for a man with a job interview.
  `,
};
