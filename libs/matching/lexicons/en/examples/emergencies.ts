import type { BranchExamples } from '../../../lexicon.js';

export const emergencies: BranchExamples = {
  noodhulp: `
    The whole village is under water and nobody is coordinating anything. Who can send volunteers?
    Our emergency shelter urgently needs twenty extra hands for the night shift.
    Is there a hotline for people hit by the earthquake?
    Relief goods are stuck at the airport, we need lorries and drivers to get them to the mountain villages
    Please RT: town cut off since Tuesday, no road in, only a helicopter can reach us #hurricane
    Who has a four-wheel drive to bring supplies past the landslide?
    Mayor appeals for the army to step in as the river keeps rising.
    We look for somebody who can run our crisis desk and answer the phones, languages Dutch and English.
    Logistics people wanted!! warehouse full of donated stuff, nobody to sort it or put it on pallets
    The island needs everything. Roofs, food, doctors. When will aid arrive?
    Anyone with a boat able to ferry aid workers across to the flooded part of town?
    Our refugee reception team is exhausted. We need people to hand out items, register arrivals and point the way.
    Authorities are requesting international assistance after the cyclone made landfall
    Could someone make a list of which streets have had help and which have not?
    Need translators Ukrainian - Dutch at the central station when the night train comes in.
    The bridge collapsed and the convoy can't pass. Are there engineers with a pontoon?
    Looking for a hall where we can store relief parcels for two weeks
    No government, no aid agency, no one has been in our area for four days, please tell them we are here
    Urgent: airlift needed for 300 people stranded on the plateau
    How can I register my family as victims for emergency assistance?
    Lockdown helpers: we need a coordinator for the neighbourhood hotline, ten hours a week.
    Walkie-talkies or radio amateurs needed, our team in the field can't report back to base.
    Sandbags! We need people to fill sandbags at the dike tonight, bring a shovel
    Aid agency says it lacks funds, staff and aircraft to reach the drought region
    Who is in charge at the sports hall? Volunteers stand around and don't know what to do.
    What is needed most at the moment in the disaster area and where do I bring it?
    Wanted: forklift driver with certificate for the aid depot, this weekend
    hurricane took everything in our barangay pls send help anything is welcome
    Evacuation buses needed for residents of the coast road before the storm surge
    I am with 40 people here, we have asked for help since morning and no reply from the control room
    Two trucks with relief goods left this morning for the border.
    The army is sending 200 soldiers and six helicopters to the affected province.
    Our scout group is available all weekend for whatever needs doing after the flood.
    I have crisis management experience and can coordinate volunteers by phone or on the spot.
    Emergency hotline opened for residents, staffed day and night
    Free warehouse space, 400 m2 with loading dock, for any aid organisation that needs it
    A navy ship loaded with emergency supplies is expected in the harbour on Thursday.
    Transport firm makes ten lorries plus drivers available free of charge for the earthquake region.
    EU activates its civil protection mechanism, teams from five countries on the way
    Hi, off work this week, strong back, own car. Put me where you need me.
    Airline will carry humanitarian cargo at no cost until the end of the month
    Volunteers needed? We are 35 students ready to go, just tell us where to report.
    We deployed an assessment team to find out what the survivors need first.
    Retired army officer here, happy to run the logistics at your distribution point.
    Our company lends staff for two days to any relief agency
    The municipality has set up a crisis centre in the town hall where victims can come with all questions
    I made an online map showing where help is asked and where it is offered, feel free to share.
    Cargo drones can drop up to 20 kg of supplies in places where the road is gone. Contact our team!
    Disaster response teams stand by ahead of the typhoon
    Volunteers in bright vests distribute relief kits in the stricken valley
    I speak Arabic, Farsi and English and can welcome refugees at the reception centre.
    Our van leaves Saturday with hygiene kits and toys, there is still room for a few boxes.
    Government declares state of emergency and releases aid to flood-hit districts
    Pilots with small planes offer to fly aid to the outer islands
    We pack emergency parcels every evening from seven, drop by, tea is ready.
    Service clubs join hands to get help to families in the storm area.
    Can help sort and label donated goods, also nights
    Our mosque, church and gurdwara opened a joint help desk for everyone affected
    An aid convoy finally reached the besieged town after a week of talks.
    During the lockdown our street team does what you cannot do. One call is enough.
    There was fire in our house last night, eight Bulgarian workers. Nobody hurt, but all is black. We have what we wear. We need a bit of everything and somebody who tells us what now.
    Volunteered three years with a relief organisation on Lesbos. If something big happens in the neighbourhood, evacuation or flood, you can have me for anything, I stay calm and speak five languages.
    If the siren goes, I sit on the fourth with my walker and the lift's out. Who thinks of me? I'd like to be on somebody's list.
    Reserve officer, nurse's husband, calm. When something happens in the neighbourhood, fire, flood, explosion, put me to use, whatever it is, day or night.
    Everything at once: water in the hall, no light, my wife on insulin and the telephone nearly flat. We're the last house before the dyke.
    Radio amateur with batteries, a camping stove and a whistle. In a calamity I go past all older people in our row and see what they lack.
    We are nine men in one house above the garage, all with two hands and one van. If there's a flood or storm here, knock. We know what war is.
    As long-time resident with a big barn, a generator and a gas stove: when water rises or the lights go, newcomers in the holiday park shouldn't sit there clueless. My gate is open.
    I don't know what one does here when sirens go on the first Monday. And if it's real? Could someone make a plan with us, family with baby, no car.
    Storm tonight, orange code they say. My old neighbour lives below dyke level. I can carry, drive, translate into Arabic. Tell me where.
    Fire in the flat above, everything of ours is wet, us and the kids are in the hall of the school. We need about all.
    Since the storm I've put my truck, pump, tents and two hands ready. Ring at any hour, I don't mind what it is.
    Water came under the door at four in the night. Two wheelchairs in our house. What now, who is coming?
    We want a list before next time: who has a generator, who a boat, who can carry someone down nine floors. Join us in setting that up?
    Volunteer corps back home, three earthquakes behind me. When something bad happens in this place, put me to use anywhere.
    When the dyke was leaking two years ago I realised nobody knew who to ring. I'm ex-army, I've radios, pumps and nerves. Put me on the list for when it goes wrong.
    Sandbags, generator, camp stove, megaphone: my scouting barn has it all. For floods or blackouts I'd like five people on a call list.
    Everything at once: flat burnt, bag stolen, nowhere, nothing. I'm at the bus shelter with my sister. Any help tonight is help.
    Three of our row have no water and the old ones can't climb stairs with jerrycans. We need a team today: carrying, checking, phoning round.
    Dyke's weeping by the old sluice. We're twelve. Boots?
    Served in three floods. I've pump, radio, generator and a calm voice.
    Fire took the block opposite. They stand in slippers.
    Storm's on its way, old people in the low houses by the water must know where to go, who'd knock on doors with me?
    Sandbags, tractor, forty filled. Say which door.
    Everything's gone but the children are here. Tell us only what first.
    I have boat, generator, ham radio, and stayed cool in two typhoons.
    Gas smell, whole row evacuated, some old ones don't know where to.
    If the big storm comes, list me: tall, strong, four-wheel drive.
    Fire in flat at night, we stand outside in pyjamas with five people.
    Our cellar is filling, the fire brigade has a queue of ninety. Who's awake?
    Ex-army logistics. When things go wrong in the village I've a generator, jerrycans, a truck and a cool head.
    I lived through an earthquake. I know what people need in the first hour, and I'm ready to run.
    Everything under water, the baby, the dog, what first?
    Radio amateur with battery set: if all networks fall out, I still reach the next town.
    Water stands in the street, lifts dead, four old people on the sixth floor. Whoever has hands, come.
    Fire next door last night, whole block outside in socks.
    Roof gone. Everything wet. Where do we go, who does what?
    The river rises, my boots are on. Ex army logistics, van, generator, radio, ready tonight for whatever's most urgent.
    I've been through two earthquakes and know the first 48 hours. Put me on the list for when something happens.
  `,
  onderdak: `
    Our roof blew off. Is there somewhere my family of five can sleep tonight?
    Ukrainian mother with two kids seeks host family, from Friday
    We need 60 camp beds for the sports hall before the buses arrive.
    The house is no longer safe after the quake and we are sleeping in the car
    Tents please!! people are lying in the open field in the rain #earthquake
    Who has a spare room for a student whose flat burned out last night?
    Where is the nearest evacuation shelter? Street is already wet
    Mattresses urgently wanted at the reception centre, 90 people on the floor now
    Looking for a temporary place, ground floor, for my grandmother in a wheelchair after the flood
    Family reunited but homeless, who can put us up for a couple of weeks?
    Are pets allowed in the shelter? We have a dog and nowhere else to go.
    Governor asks hotels to take in evacuees
    Hundreds are spending a third night in the streets for fear of aftershocks.
    Is there a caravan or holiday cottage somewhere we could stay until the ceiling is repaired
    We search accommodation for six Syrian young men, a container home is also good.
    The gym is full. We need another school or church hall to house 120 people.
    Anyone with a couch for one night? All trains are cancelled because of the storm.
    Our centre lacks partitions and bunk beds so families get some privacy
    My tent is broken and water comes in, my baby is ill. Please a dry place.
    Families whose homes were destroyed need prefabricated houses before winter
    can smbd host a mum and teenager near Utrecht, they arrive by train 22.40
    Nurse on the covid ward seeks room so she doesn't infect her parents at home
    Does anyone know a hostel that takes people evacuated from the dike area?
    We live with eleven in one flat since the fire, who has place for two of us
    Shelter tool kits and poles needed in the camp, the wind tore down half of it
    Asylum seekers sleep outside at the gate of the centre. Where can they go tonight?
    Folding cots, air beds and pillows requested at the community centre
    I have to leave my house because of the forest fire and have no family here. Where do I stay?
    Stranded tourists are asking for lodging after the airport closed
    Looking for a landlord willing to rent short term to a family hit by the gas explosion
    Our guest room with double bed is free for a refugee family.
    Spare sofa in Haarlem, evacuees welcome, cats too
    The school gym opens its doors tonight for anyone who can't go home.
    500 family tents are being flown to the quake area
    Our campsite offers its chalets free until the water is gone.
    Hotel in the centre has 25 rooms available for people who had to evacuate.
    My attic has its own shower and a kitchenette; a mother with child could live there for half a year.
    Charity puts up a tent camp for 3,000 displaced people.
    I have four air mattresses and a cot bed you may collect
    Stadium turned into a night shelter for those made homeless by the storm
    We have hosted Ukrainians before and our upstairs is empty again, come and stay
    Camper van parked in my garden, sleeps three. Yours till your house is dry.
    City provides emergency housing in former office block
    Cruise ship moored in the harbour will lodge a thousand refugees
    Come to us! Big farmhouse, dry beds, far from the river
    Monastery makes 18 cells available to people fleeing the war.
    Our parish hall sleeps forty, there is heating, a toilet and a shower.
    Army builds barracks and containers for families whose houses collapsed
    If you are stuck in Eindhoven because of the snow you can crash at mine
    Furniture firm donates 200 bunk beds to the reception location
    Evac centre at the high school still has space, bring your papers #wildfire
    I let my empty flat for free for three months to the family from the fire.
    The agency matches refugees with hosts and checks every home first.
    Poles, ropes and canvas tents are handed out at the square, so that everyone has a roof over their head tonight
    Holiday park takes in 70 flood victims
    Students of our dorm will share rooms so that two rooms come free for evacuees
    Inflatable domes put up as overnight shelter for quake survivors
    Heated waiting room stays open all night for stranded travellers
    A tiny house on our land stands empty, a young refugee couple is welcome to it
    Muslims opened the mosque for people to sleep after the shaking started.
    My housing contract finished on Sunday and the new room is from the tenth. Hostels are full with some congress. A sofa, a corner, a mattress in the hall, I've a towel.
    Spare room since our son went off to Leeds. We had a lady from Mariupol for a year and she's got her own flat now. It's free for the next who stands on the street.
    The ceiling of my bedroom came down and the firemen say I can't stay. Hotel I don't know how to pay. Somewhere with no stairs for my hip, some nights.
    My three sons' rooms are made up and they never come. If water or fire drives somebody out of his house, an old lady and her cat take you in.
    I am fled from Ukraine with father of 82, the place where we sleep now is full of noise and bunk beds. He can't climb. A quiet room?
    Sleeping place on the ground floor, own toilet, hospital bed of my late wife still there. For a sick person who in case of disaster has nowhere to go.
    My landlord put my bag outside and the students' office opens Monday. It is three nights. Floor is good, I've a sleeping bag.
    The attic has a bed, a heater and its own little sink. My son has gone to study abroad; a young person who's been put on the street can come tonight.
    Escaped from husband, with daughter, one bag. The women's house is full until Thursday. We're quiet. A couch anywhere.
    Visa delay, room let to next one, my exam's Thursday. I need a mattress for five nights and I can cook Keralan.
    My caravan in the orchard has a stove and clean sheets. For mothers on the run I ask nothing, not even a name.
    He changed the locks. I'm in the car with a baby of five months and it's going to freeze. Just tonight, a floor.
    Spare room, own shower, dog-friendly. When your roof's off or there's trouble at home you can be here by tonight, no explaining.
    Sofa-surfing since dad kicked me out for being gay. 18. it's my last friend's couch this week
    The flood took the ground floor. We have a grandmother in hospital bed, where can four people sleep together with that?
    We hosted a family from Ukraine for a year, they have their flat now. The beds are made up for the next.
    My ex changed the locks and it's minus two tonight. I've a sleeping bag and a guitar, I'm clean and silent. A sofa for two or three nights?
    There's a fold-out couch between my synthesizers. Anyone put on the street, lads, girls, with a dog even, can have it for a few nights.
    Landlord sold the place, and the shelter's full. I'm a nurse in training, I've a small cat. A garden shed with a heater would do till Friday.
    I've three spare bedrooms since they all flew out. After a fire or a flood, or when you have to run from a man, come, bolt's on inside.
    Roof's off. Rest of house is lovely.
    Spare cabin in my boat, dry, bit fishy. Anyone flooded out may have it tonight.
    Woman, baby, no bed, can't go home.
    Presbytery has nine rooms and one priest; the sums don't please the Lord. Families from the burnt flats, ring.
    They close the centre on Friday, and my papers come on Monday. It's only three nights, but outside it's February.
    Sofa, stove, no questions, breakfast at seven.
    Boiler exploded, baby, no bed tonight.
    He hit me. I need a door that closes, for me and two kids.
    Spare room with sea-green walls, free for people flooded out.
    Landlord changed lock, I sleep in car with my cat.
    Sofa bed, shower, no questions, up to two weeks.
    Landlord changed the lock, my bag is on the pavement, it's getting dark.
    Empty room since my son left, bed made up, for whoever has to run from something.
    She and the kids can't go back to him tonight. We've only a one-room flat.
    A family slept on our floor in 2022 and became cousins. The sofa is free again.
    Monastery guest wing, five beds, for who is put out of doors.
    House burnt out Saturday. Two adults, one baby, a car to sleep in.
    He hits. I left with my daughter and a plastic bag, tonight we need four walls.
    Flooded ground floor, three nights, wheelchair accessible?
    Our attic has two beds, own shower. For people washed out by the water or kicked on the street, up to a month.
    Sofa, soup, no questions. Students thrown out by the blaze may ring at number with green door.
  `,
  'kleding-en-dekens': `
    Winter coats in children's sizes urgently needed at the refugee camp.
    We fled in our pyjamas, everything is burnt. Who has trousers size 34 and a jumper?
    Blankets!! it's minus 8 and people are freezing in the open
    Wanted: socks, underwear (new) and shoes for 150 men
    Tarpaulins to cover broken roofs, does anybody still have some?
    The babies in the shelter have no bodysuits or warm hats
    Where can I bring sacks of used garments for the flood victims?
    Sleeping bags wanted for people queuing outside overnight
    My wardrobe is soaked and smells of sewage. I need an outfit for work tomorrow
    Rain boots and raincoats, sizes 28 to 40, for kids walking through the mud
    Teen girl, size S, came without luggage, looking for jeans and sweaters
    Camp in Lesbos reports a shortage of warm clothing
    Can anyone spare duvets and bed linen for a family that moved into an empty house after the fire?
    Gloves, scarves, woolly hats. The quake hit in winter and families have nothing.
    We have enough women's dresses, please bring only men's jackets and sports shoes from now
    Pls send plastic sheets for our house no roof anymore
    Towels needed at the reception hall, people arrive drenched
    Looking for maternity wear for a pregnant lady from Kharkiv
    Who wants to help sort the mountain of donated clothes by size?
    Thermal foil blankets are running out at the rescue post
    school uniform for my daughter lost in flood, 8 years old, anyone
    Charities call for quilts as temperatures drop in the mountains.
    Mum with newborn twins has no wraps, no rompers, nothing. Size 50-56 please.
    Is there a free clothes shop for newcomers in Leiden?
    My father has feet size 47 and lost all his footwear in the mud
    Ground sheets and canvas wanted, the rain comes straight in
    We could use headscarves and long skirts for women in the centre
    Suitcases or bags full of clean T-shirts are welcome at gate 3
    Fleece plaids needed for elderly evacuees in the cold sports hall
    Refugees are still walking in flip-flops in the snow, who has boots?
    Twenty boxes of washed children's clothes ready to go to the disaster area
    Truck with 4,000 blankets left for the epicentre tonight.
    I knit woollen hats and mittens and would like to give them to refugees.
    Bag of men's jeans and shirts, size L, for someone who lost everything
    Our dry cleaner washes the mouldy clothing of flood victims for nothing.
    Retailer donates unsold winter jackets to shelter
    Three duvets with covers, clean, pick up today
    Tarps available at the fire station, one per household, bring ID
    Free clothing store for Ukrainians is open from ten till four. Take what fits you.
    Sewing club makes quilts for families in the emergency shelter
    My sons have outgrown their snow suits and boots, sizes 104 to 128, gladly for a refugee child
    Volunteers hand out ponchos and dry socks along the route
    We collect warm sweaters at school this week, drop them in the hall!
    Relief workers distribute sleeping mats and thermal blankets to survivors.
    Got a pile of baby rompers, sleep sacks and bibs. Who needs them for the camp?
    Sports club gives 80 tracksuits and trainers
    I can help in the clothing depot, folding and sorting by size
    Army surplus shop has sent 300 wool blankets to the coast
    Ladies' coats, size 40-44, hardly worn, for people who lost home in fire
    Airline gives away its cabin blankets and pillows to evacuees
    Plastic sheeting arrived by plane and will be shared out among families with damaged roofs.
    Laundry van parked at the shelter, bring your wet things and get them back dry
    Bring me your torn coat, I mend it free for anyone in the shelter
    A textile factory is producing bedsheets for the field camps
    Shoes! Two hundred pairs, all sizes, at the church tomorrow
    Grandma's linen cupboard is full of sheets and towels, please let a family in need use them
    Winterisation kits with jackets, caps and gloves reach 600 kids in the tented settlement
    For the people sleeping rough after the storm I have two good sleeping bags.
    New underwear and socks in all sizes, still in the pack, from our shop
    Fashion students collected nine hundred kilos of garments for earthquake victims
    We came in summer shoes. In the hall where we sleep it's cold at night and the kids have no coats, 116 and 140. Quilts also, for about twelve persons.
    Our international school's lost-and-found, plus my basement: forty winter jackets, hats, sleeping bags, all laundered. I'll drive them to whichever shelter is in need and collect more from your street.
    We ran out in our nightwear. All I own smells of smoke now. Size 44, flat shoes 39, and my husband needs trousers and a warm coat.
    Cedar chest full of woollen plaids, knitted socks, his winter coats, hardly worn. For people whose house was flooded, take it all, today.
    In the shelter hall it's thirteen degrees and the older ones shiver on camp beds. Whoever has eiderdowns, thermals, hot water bottles, bring them.
    I knit faster than I can give away, forty caps and shawls lie ready. If there's a fire, a flood, people in a gym with nothing, I come with the car full.
    My mother's wardrobe: nine good coats, wool skirts, thermal vests. And a stack of tartan rugs. For women who just came from warm countries, fit on in my hall.
    Our daughters outgrow everything by Easter. Bag of woolly jumpers, snowsuit age 6, two duvets, clean and folded, for a family that came with nothing.
    Three new families in the holiday park, came from thirty degrees. Winter jackets age 2 to 12, hats, thermal stuff, duvet covers: my hallway is the depot, drop it or pick.
    The house burned on Sunday. We ran in nightclothes. Ladies 44, man XL, girl 9, shoes too.
    Knitting circle's result of the winter: 31 shawls, 18 hats, 12 covers. We give it to folk sleeping cold, come and choose colours.
    All burnt, even our shoes. Sizes 104, 128, a woman's 42. It is cold and we've got what we stand in.
    Our scout loft is stacked with sleeping bags and fleece. If people have to leave their houses tonight, I'm driving them over.
    New arrivals at the sports hall, forty, many babies in thin pyjamas. Coats, hats, something woollen, please this evening.
    Sorted by size in my garage: winter jackets, boots, jumpers, from our school's collection. Families in need pick without a form.
    Fled with my son in summer clothes and now it's November. Anything warm in 152, he doesn't mind colour.
    Fire upstairs, water downstairs: everything we wear is soaked. Man XL, woman size 40, boy of eight. Jumpers, socks, something warm for the night.
    Knitting club made 70 thick pairs of socks and 22 sweaters. If there's a family that fled with one bag, tell us sizes.
    Choked with outdoor gear since I gave up mountains: down jackets, thermal socks, four sleeping bags. If someone's freezing tonight, ring at any hour.
    My late husband's wardrobe: wool coats, thermal shirts, boots 43, and duvets. For anyone who's got nothing right now, come tonight even.
    Came in September with sandals. Now it's snowing.
    Army surplus in my loft: greatcoats, wool blankets, socks by the hundred.
    Size forty-four boots, man from shelter, barefoot nearly.
    After the fire the kids have what they wore: pyjamas, one shoe. Ages three, six, nine.
    Knitted forty hats. Heads wanted. Also quilts, aired.
    I collect duvets in church porch for the folk whose homes took water, dry ones please, last year we got wet ones.
    Came from forty degrees with sandals, now frost.
    Sleeping bags, duvets, kids' boots sizes 24 to 33, washed, in my hall.
    Fire took all we wore. Husband is large, boys are 4 and 9, I am small.
    Twelve warm coats from my closed shop, for whoever shivers.
    Sheep on my dyke, socks in my chest, take.
    Closed my boutique, forty winter coats on the rail, for anyone who fled without.
    Grandma crocheted till the last: nineteen blankets, all warm.
    Got a place at last after the asylum centre, eight of us, two duvets. Men's shoes 44 too.
    Knitting circle ended up with 60 hats and 30 pairs of mittens. Newly arrived folk, come and choose.
    All my kids' coats burnt. Sizes 104, 122, 140, and it freezes.
    Came out of the flood in pyjamas.
    Forty people in the sports hall since last night, thin sheets, children coughing.
    I collected woollens, socks, sleeping bags from my late mum's shop, clean and sorted, for any who lost theirs.
    My garage is a dry station: jumpers, baby suits, quilts. Storm victims walk in and choose.
  `,
  voedselhulp: `
    No drinking water since the pipe burst. Where are the tankers?
    Shelter runs out of baby formula tonight!!
    Our food bank has empty shelves due to the lockdown and the queue doubles each week.
    Need cooks and potato peelers for a field kitchen feeding 400
    Villagers haven't eaten in three days, airdrop requested
    Who can bring hot soup to the volunteers on the dike?
    Water purification tablets or filters needed, wells are polluted with sea water.
    Stuck in quarantine with an empty fridge, who leaves something to eat at the door
    Food agency warns of famine as the grain ships stay away
    Halal meals wanted for 60 Afghan families in the tents
    Is tap water safe again in the flooded streets or must we boil it?
    Rice, lentils, oil and salt pls. whole family hungry after typhoon
    My child is allergic to milk and the emergency packages contain only that. Anyone soy formula?
    Bottled water sold out everywhere, can someone share a few litres?
    We are looking for a restaurant with a big kitchen to prepare dinner for evacuees
    Jars of baby food and teething biscuits needed at the reception centre
    Are there food parcels for undocumented people who lost work because of corona?
    Refugees at the border queue for hours for a piece of bread.
    Bread, peanut butter, fruit: what breakfast can you deliver for 85 people at 7 am?
    Livestock died and the harvest is gone, the district asks for food rations
    jerrycans to fetch water, we have only one for four families
    Nobody delivers to our hill since the quake, stores are looted, we are living on crackers
    Big pans and gas burners on loan, wanted for the soup kitchen in the park
    Is there a place where international students without income can get free groceries during lockdown?
    Looking for drivers with a cooled van to collect leftovers from supermarkets for the relief kitchen
    Thirst is now the biggest danger, says doctor in cut-off town
    Can anyone make vegetarian sandwiches for Indian students stuck at the station?
    Feeding bottles, sterilised water, milk powder 0-6 months, today please
    Dogs and people share the same dirty puddle, send clean water
    Our community fridge is empty again, what can your shop spare?
    Two trucks with drinking water are on their way to the city.
    Free hot meals at the temple, everyone affected by the flood is welcome
    Our bakery gives all unsold bread to the shelter every evening.
    I cook a huge pot of chickpea curry for forty people, where do I bring it?
    Volunteer chefs served 20,000 plates yesterday
    Water points open at the school and the market, bring own bottles
    Tins of beans, pasta, rice and sunflower oil, six crates, for the aid convoy
    Supermarket chain hands out food packages to families in quarantine
    Mobile kitchen arrives in the quake town this afternoon, soup and tea for all.
    Got breast milk to spare plus unopened formula, for any baby in the storm area
    Army engineers install a unit that turns river water into drinking water.
    Our pizzeria's oven is going anyway: free pizza for fire crews and evacuees
    Sikh volunteers run a langar for stranded lorry drivers
    Helicopters drop high-energy biscuits over the isolated valleys
    We bring bags with fruit and veg to people who lost their income in the pandemic. No questions asked.
    A ship with 12,000 tons of wheat has docked
    Coffee stand for rescuers, open all night, sandwiches as well
    Farmers donate potatoes and onions to the refugee centre
    Brewery has stopped beer and is canning water for the hurricane zone
    I can help peel, stir and serve in the emergency kitchen on Saturday
    Charity sets up feeding centres for malnourished toddlers
    If you are in isolation, text me, I put a pan of pasta on your step.
    Milk, nappies and porridge for little ones can be had at the church hall from 9
    Iftar for all flood victims, tables set on the square
    Thousand litres of bottled water, pallet available now, you fetch
    Food trucks from all over the province parked at the sports hall, eat for free
    Catering company has ready meals left over because the event was cancelled due to the storm
    Relief agency gives vouchers so that survivors can buy groceries at local shops.
    We fill lunch boxes for the children in the shelter each morning
    Community fridge restocked: yoghurt, eggs, cheese. Help yourself!
    Till my first salary on the 25th I've eleven euro. The bank for food says waiting list. I'm not proud anymore: rice, oil, lentils, anything for me and a boy of nine.
    Our gurdwara kitchen gives a free vegetarian dinner each Sunday to whoever walks in, and I can also carry packets of rice and flour to families who cannot show themselves.
    Since two days the road is under water and I've crackers and one tin of peas. I'm diabetic. Can anybody with a boat or tractor come by?
    Army cook, field kitchen in the barn, I can feed two hundred from three pots when the power's off. Just say on which square.
    The last week of the month I drink tea for supper. Old man, small pension, rent went up. A box with something in it would be a mercy.
    From our mosque we make each Thursday parcels: rice, oil, dates, tins. Also for Dutch grandmothers who have nothing. I deliver discreet.
    Cellar with preserved beans, pears, jam, a whole shelf of soup. In a crisis nobody in this street has to be hungry while I live.
    Allowance stopped because of an error with my address, and the cupboard holds half a bag of lentils. There are two children. It's hard to write this.
    I was hungry once, in the camp. Now I earn, so every first of the month I fill a crate with oil, beans, nappies and pasta for a home where the purse is empty.
    No income till my permit is stamped, said the desk. That's 5 weeks. I've rice. Baby milk powder is what I need most.
    Student grant frozen, embassy closed. I eat toast. Anything with vegetables, I'd clean your house for it.
    Our mosque kitchen packs thirty bags on Fridays, halal but for all: rice, tomatoes, eggs. We carry it up to who's too ashamed to queue.
    Cupboard: half a bag of macaroni. Payday: nine days. Kids: three. I've not eaten since yesterday so they can.
    Volunteer driver for the parcels. If you can't come and get the crate because of illness or shame, I bring it after dark.
    Asylum request refused, so no allowance. I'm eating at the mosque on Friday. Other days?
    We run a soup kitchen out of the church hall when the power's off, two hundred portions. Can you peel? Or are you hungry? Come.
    formula is 20 euro a tin and I've to water it down. I know it's wrong. Somebody with spare baby milk?
    Money stops on the 18th and the fridge holds mustard. I've been out of work since May. A bag of pasta, eggs or tins would get me to the end of month.
    The freezer of our football canteen's full and the season's over: burgers, bread, soup. For whoever's got empty cupboards, quietly, back door, Thursdays.
    Coeliac shelf, tins, rice, baby milk: our mosque kitchen and my garage hold plenty. Text a number of mouths, I leave it behind the hedge.
    I work in a bakery: at closing time there are bags of rolls. If there's a house on our street where it's tight, I hang it on the door handle.
    We cook a big pot in the music school on Wednesdays. Nobody asks why you've come. Empty box, full box.
    Cupboard: salt. Payday: eleven days.
    Bakery van brings yesterday's bread to whoever has none. Tell me the door, I don't tell the street.
    Kids ate. I say I ate.
    Refused at the food bank because of one missing paper. Meanwhile five people at table, looking at table.
    Potatoes, half a ton, from my field for families that are short.
    I fill crates with beans, oil, flour and nappies at the chapel; those cut off by the water get theirs by boat.
    Tins, rice, formula: crate on my porch, take, no questions.
    Three kids, benefit stopped by mistake, they say six weeks to repair.
    I fill bags with pasta and beans at the parish, can bring one discreetly after dark.
    Refused at the food bank for eleven euros too much income.
    Payday's in nine days and there's only rice.
    Greengrocer. Nobody goes to bed hungry in my street, come after closing time, I don't ask.
    I fed three girls on nothing once. There's a crate with tins and nappies in my porch, take and don't ring.
    They put me off benefits for a month, my kids eat at school but I don't.
    Baby milk powder, size two, I've no cent until Friday.
    Benefit is frozen till the 20th, cupboard has rice for two days, three children.
    I'm ashamed. Fired, nothing to eat since Thursday.
    Our friends in the tents are hungry between meals, where can we bring crates?
    Pasta, tins, nappies and oil stand packed in my hall. Families that can't make it this month fetch a bag in the dark, no name.
    Baker, closing, I bring what's unsold to those with empty tables, nightly by seven.
  `,
  'eerste-hulp': `
    Doctor needed!! woman in labour in the shelter, road blocked
    Hospital in the quake area asks for blood, type O negative above all.
    Insulin is running out in our flooded village
    My neighbour was hit by a roof tile and bleeds heavily, ambulance can't get through
    Nurses wanted for vaccination street, evenings too
    Field hospital lacks anaesthetics, bandages and surgeons
    Where can undocumented refugees see a GP?
    Does anyone have a spare nebuliser, power is out and grandma is short of breath
    Face masks and gloves needed in our care home, staff has none left
    Cholera cases rise in the camp; medics plead for rehydration salts
    Is there a first-aid post near the stadium? Kid with burnt hand
    We search a psychologist who speaks Ukrainian for traumatised mothers
    My heart tablets floated away with everything else. Who can help me get new ones?
    Oxygen cylinders!! any leads in Delhi pls, saturation 82
    Injured people are lying in the hospital car park because the wards have collapsed.
    Stretcher and wheelchairs wanted at the evacuation hall
    Dialysis patient must reach hospital, our road is under one metre of water
    Midwife for refugee centre urgently wanted
    Volunteers with a BHV or EHBO certificate needed at the reception point during the storm night
    Crush wounds, fractures, infected cuts: we treat all with nothing but tape, says local physician
    ventilators short in every ICU of the region
    Anyone trained in CPR close by? Man collapsed on the dike while filling sandbags
    My son inhaled smoke and keeps coughing, which clinic is open?
    Antibiotics, painkillers, disinfectant, please send to the mountain clinic
    Corona test for an elderly man without car, who can come to the house?
    Medical evacuation requested for eight severely wounded
    plasma donors who recovered from covid please come forward
    I take medicine for epilepsy and the pharmacy burned down
    Tetanus shots needed for people clearing mud
    Health post is without refrigeration for vaccines and without a single doctor
    Three surgeons and two nurses fly out to the disaster tonight.
    Giving blood today at the town hall, walk in until eight
    I am a GP and can see evacuees in the sports hall every afternoon.
    Mobile clinic now parked by the bridge, free check-ups and wound care
    Pharmacy delivers medication to all in quarantine at no cost
    Field hospital with 60 beds and operating theatre is up and running.
    Ambulance crews from the neighbouring region are heading to the scene
    Trauma counsellor, Farsi speaking, offers talks to refugees.
    We have four boxes of bandages, plasters and sterile gauze for the relief team
    Hospital ship anchored off the coast treats the wounded
    Retired nurse here. I can help at the vaccination location or the first aid post
    3D printing club makes face shields for the ICU
    Small team of paramedics with a jeep and a kit, ready to leave
    Vet and dentist both volunteer their skills in the camp.
    Army medics have set up a triage point at the airport
    O neg donor, can be there in ten minutes
    Plane carrying vaccines and oral rehydration salts has landed
    Helicopter lifts critical patients to university hospital
    Spare oxygen concentrator, tested, for a covid patient near Almere
    Physios treat earthquake amputees free of charge
    Free tetanus and hepatitis jabs for everyone cleaning up after the flood
    I sew cotton masks, wash at 60 degrees, take as many as you need
    Medical students staff the corona phone line
    Country pledges ten ventilators and a team of intensive care doctors
    Wheelchair ambulance with driver available for moving patients out of the danger zone.
    We train you in one evening: stopping bleeding, CPR, recovery position
    Midwives assist at births in the refugee settlement day and night
    Lab offers free water-borne disease testing
    Got a full first aid kit and a defibrillator in my car, I'm at the market square
    Burns unit opens extra beds for victims of the explosion
    My baby choked on a grape, thank God it came out. I shook for hours. Is there a nurse or so who could show us mothers here in the azc what you must do?
    Paramedic from Johannesburg, nothing shocks me. Be it your street party, football tournament or a kitchen table of worried grandparents, I'll stand by with a kit or teach CPR on a doll.
    My hands shake and after the storm my husband has a cut with glass in. The lines are all engaged. Is there a nurse in the neighbourhood?
    Casualty sister for 33 years. Big bag with bandages, splints, gloves in the hall. If the ambulance can't get through, ring my bell at any hour.
    The defibrillator hangs on our church, and I'm the only one who knows how, and I'm 79. Who learns it before my own heart goes?
    I teach the neighbourhood resuscitation, choking, burns, stroke signs, on my living room carpet with a doll. Lost my wife because nobody dared.
    my mum slipped in the blackout, head bleeding, on blood thinners, neighbours pls!! i'm on the line with her from england, she's at the flats by the mill
    I drove an ambulance in Ukraine for eight years. I can show mothers and shopkeepers what to do with choking, burns, a stopped heart, on an old doll.
    My toddler swallowed a marble last month and I only screamed. I need somebody to show us, a group of eight foreign mothers, what to do before the ambulance comes.
    Military medic, thirty years. For building teams, cricket clubs, mosque kitchens: an evening on bleeding, fainting, chest compressions. I bring two dummies and plasters.
    Snake bite I can, frostbite I can't. What do you do with someone who's fallen through the ice? Our running group wishes to learn it.
    There's a defibrillator in our stairwell and twenty households who wouldn't dare touch it. I teach resuscitation at the fire station, come down in your slippers.
    My boy had an allergic fit at a party and nobody knew the pen. Can somebody teach us parents what to do in the first minutes?
    Paramedic, off duty, three streets round. Heart stops? I've an AED on the wall and run faster than the ambulance.
    Choking baby, burns, a swallowed battery: I give an evening for young parents with dolls to practise on, no fee.
    At the chaos after the gas explosion there were people bleeding and I froze. I want to learn bandaging, carrying, all of it.
    For the summer fair we've no one with a certificate for plasters and heatstroke. Who'd sit in the tent with the green cross?
    Certified lifeguard and first responder, I live by the square. Somebody collapses, burns, chokes: bang on my window, I've a defibrillator key and bandages.
    Ski patrol for ten winters. I teach coaches, choir leaders and grannies how to press a chest and bind a cut, with a doll, ketchup and jokes.
    My grandson scalded his hand, we hold under tap, is that enough? We live behind the library, can somebody with knowledge come look now?
    Retired ambulance nurse. At the street run, the barbecue or just when grandpa keels over, I've a rucksack with everything and live by the chestnut.
    Chainsaw, thumb, tea towel. Ambulance says forty minutes.
    Was field medic. Bandages in the hall, heart machine on the wall outside.
    Choking, bleeding, burning: I teach what to do, with dummy, in barn.
    My wife fell at market and everybody stood round with phones. I'd like to know what hands are for.
    Lifeguard living by the canal, awake lightly. Knock.
    Scout camp wants somebody that can do plasters, bee stings and fainting. Last year we'd a dentist.
    Neighbour collapsed last month, nobody knew the machine on the wall.
    I do CPR and AED, four minutes from anyone in this quarter, day or night.
    Cut deep, bleeding through towel, who's near with bandage?
    Bee sting, lips swelling. Injector?
    Red Sea diver medic from Asmara shows recovery position and burns to parents.
    Paramedic next door but one: cut, burn, faint, bang on the wall.
    He ate a nut, lips are swelling, pen expired!
    Can someone who knows burns come look, boiling oil on my arm.
    I teach how to press a chest on a dummy, my own heart was restarted by a baker with a course.
    Fisherman with a hook in thumb!
    Baby choked on a grape Sunday. It went well by luck. I must learn what to do.
    Hot soup over his arm, blisters, is cold water enough?
    Cut thumb, deep, nobody home.
    My colleague fell down and we all just stood. Who'll teach us that machine on the wall?
    Paramedic, thirty years. I show resuscitation on a doll in the village hall, and stick plasters at your tournament.
    Red bag, defibrillator, steady nerves: I stand by during the march on Saturday.
  `,
  'stroom-en-warmte': `
    No electricity for the third day and my phone is at 4%. Where can I charge?
    Generator wanted for dialysis machine at home, power cut in our street!!
    Torches and batteries, does anyone have some left?
    The boiler is dead since the flood and the baby is cold
    Diesel for the hospital generator lasts until midnight
    Is there a warm room somewhere in the district while the gas is off
    Looking for power banks for refugees so they can ring home
    Cell towers are down on the whole island, satellite phone needed
    Firewood please, families in tents burn plastic to keep warm
    who has a paraffin heater or gas stove on loan? heating out, minus 6
    Mobile network dead since the quake. Can somebody set up wifi at the shelter?
    Solar lamps needed in the camp, women don't dare to go to the toilet in the dark
    When will the grid be back up in the northern suburbs?
    Fuel for water pumps and chainsaws has run out
    Electrician asked to check the flooded fuse box before we switch on again
    My stairlift does not work in this blackout and I sit upstairs in the dark.
    SIM cards for arriving Ukrainians, anyone with free ones
    Need extension leads, sockets and floodlights for the sports hall tonight
    Freezer full of insulin and no current! Who has a portable power pack?
    Town without light after storm tears down pylons; mayor asks for emergency generating sets
    Candles and matches sold out. Any spare?
    Hot-water bottles wanted for the old folks in the unheated home
    can i charge my powerchair at somebody who still has current
    Petrol queue is four hours long. Somebody with a jerrycan to share?
    Electric heaters and fan heaters required to dry and warm the reception building
    Our radio mast fell over, without repeater the rescue teams cannot communicate
    We lost internet and need to let family in Turkey know we're alive
    Cable and a transformer needed to hook up the field clinic
    Gas cylinders for the stoves in the tented camp, winter is near
    Is it dangerous to touch the plug when water stood in the meter cupboard?
    Charge your phone at our café, plenty of sockets, coffee free
    Crews from five states are restoring power lines after the storm.
    I have a 3 kW generator you can borrow, petrol included
    Warm hub open in library till ten at night, blankets and heaters on
    Telecom company sends mobile masts to the earthquake region.
    Free calls and data for everyone in the flooded area until Sunday
    Truckload of firewood for the mountain villages left today
    Certified electrician checks your meter cupboard after the flood, free for victims.
    We hand out rechargeable lanterns and head torches at the crossroads
    Solar panels and batteries installed at the refugee clinic
    Navy brings 10,000 litres of diesel to the island
    Still have light and heating here. Come and sit with us, bring the kids
    Heating engineer offers to get your boiler going again, storm victims first
    Box of candles, gas lamp and two torches available, ring at the green door
    Satellite internet dishes set up in the shelters, wifi is open
    Power bank for whoever needs it, pick it up at the kiosk
    Utility says electricity will be restored to 40,000 homes tonight
    Oil company donates heating fuel for emergency centres
    Festival firm lends light towers and aggregates to rescue workers.
    My electric car can feed a fridge or heater, I park in front of your door if you like
    Radio amateurs keep communication going where the network has failed
    Camping stove with six cartridges, you can have it on loan during the outage
    Wood stove burning, kettle on, anyone without gas is welcome
    Charging station for phones and wheelchairs in the fire barracks
    I bring hot-water bottles round to elderly people during the blackout.
    Refugees receive a free SIM with ten gigabytes at the help desk
    Germany ships 20 large transformers to the bombed city
    Electric blankets and oil radiators to give away to people with no heating
    Volunteers wire up the tents and hang bulbs so that there is light at night
    Pellets and coal are distributed to households in the quake zone this week
    Power off since last night in our block and the heating needs it too. My neighbour's oxygen thing is on the battery. Who has a generator or a warm room nearby?
    In Kyiv we learned how to live in blackouts. I've two power stations, a gas stove, thermos flasks. When the lights are out in your staircase come by me to charge and get warm.
    Current has been off since yesterday and my oxygen apparatus runs on the battery, until about six it holds.
    Stove on wood, kettle on top, mattresses on the floor. If the heating fails in the whole district, old folk can come and sit by me.
    Father has an electric bed and lies now with his legs up since the power cut, he can't get out. And cold. I'm in Canada!
    I've a generator from my days on the market, jerrycans, long leads. In a blackout I can keep someone's breathing machine or freezer with insulin going.
    Gas is shut down after the leak, it's minus four, I'm 90 and have one bar fire that blows the fuse. Paraffin heater, hot bottles, anything?
    My house is warm and lit, theirs are not: come in.
    Two fan heaters, a hot plate, long extension lead on a drum. Should your boiler quit in frost, phone me, I can pass it over the balcony at midnight.
    Wood stove, dry oak, a kettle that whistles. If your meter has been cut or the fuse box is dead, bring the kids and blankets and sit with us till it's sorted.
    My prepaid meter jumped to zero in the weekend, insulin in the fridge, phone at 4%. May I plug in at somebody's and put one little bag in your cooler?
    Two degrees in the caravan, gas bottle empty, student budget. Even a hot-water bag and an hour on your radiator.
    I have a wood pellet thing, camping cooker, four power banks and a bath. If your block goes dark, come in your pyjamas.
    No electricity since noon and my daughter's ventilator has four hours of battery. Who has a generator or a charged car?
    Wood stove here, works without current. When the grid's down, come sit, charge your phone off my camping panel.
    Cut off for arrears, in January. I wear my coat in bed. My newborn is between us.
    I've three gas heaters, power banks and jerrycans from my camping days, and I bring them to who's got small kids or medical machines.
    Boiler of the whole block is broken until Monday, four degrees outside. Is there a place where old and ill people can warm up?
    The heating's been dead since Sunday and I've got bronchitis. Meanwhile could anyone lend an electric heater or let me sit by theirs in the evening?
    Blackout in our row since five; my father's oxygen machine runs on battery for two more hours. Has anyone got generator or power on?
    Wood stove, big couch, kettle that whistles. When your heating gives up, come warm yourselves with kids and hot water bottles, no need to phone.
    My workshop has a stove and solar batteries. When your meter's at zero or the lights go out, charge phones, warm bottles, dry socks here.
    Third day without current. The fish is thinking of leaving.
    Generator on trailer, six kilowatts, loud as my brother.
    Oxygen machine on battery, four hours left.
    Wood stove burns here, soup on top, room for ten neighbours till the lines are up. Bring a chair.
    Boiler died with the flood, it's five degrees in the baby's room. An electric heater, a gas one, anything that glows?
    Power bank, candles, hot water bottles: from my shop, free.
    Generator and camping stove, my garage is warm, come charge.
    Prepaid meter is empty, seven degrees inside.
    Wood stove burning, soup, blankets, while the cables are down.
    Everything off since noon, granny's oxygen machine has two hours.
    I have wood burner and log pile; when the grid fails my kitchen's warm for all.
    Meter cut off, ice on the inside of the panes.
    Camper van man with solar panels and big batteries: charge your phones, boil your bottles.
    Hot-water bottles, paraffin stove, soup on gas: my barge doesn't need the mains.
    Mains down since four, my oxygen machine has battery for three hours.
    Boiler dead at minus nine, baby of two weeks.
    No light, no stove, soup cold, old couple at nineteen in coats in bed.
    I own a generator and wood stove; during the blackout my living room is open to charge, warm hands, boil a bottle.
    Gas canister, camping burners, power banks, oil lamps. I bring round whatever keeps you going till the grid returns.
  `,
  'zoeken-en-redden': `
    My brother is under the rubble of the blue apartment block, I can hear him. Please hurry!!
    Missing since the flood: woman, 67, grey hair, red raincoat. Who has seen her?
    We are on the roof, water still rising, two kids. Send boat
    Sniffer dogs needed at the collapsed hotel
    Have you seen this boy? last spotted at the evacuation point
    Are there divers who can search the car in the river?
    Rescue team asks for silence and for cutters and jacks to get through the concrete
    Looking for my parents in Antakya, no contact since the quake #missing
    Grandpa with dementia walked off in the snowstorm, we need people to comb the woods
    Trapped on the third floor, stairs are gone, smoke coming up
    Is there a list of survivors? I can't reach my cousin
    Helicopter with winch wanted, hikers cut off by the avalanche
    Four miners still stuck underground, officials call for drilling experts
    our cat ran out during the fire, black with white paws, pls look in your sheds
    People clinging to trees near the bridge!! any boat crews around
    Thermal camera and drone pilot sought to locate missing persons in the mud
    Heard knocking beneath the school, bring excavators and listening gear
    Evacuate my mother, bedridden, ground floor, the dike may break tonight
    Fishermen lost at sea since the storm, coastguard requests merchant vessels to keep a lookout
    How do I report somebody as missing after the earthquake?
    Families are digging with bare hands. Where are the rescuers?
    Overloaded dinghy with 50 people adrift off Crete, engine dead, rescue requested
    I'm looking for the child I held in the bus from Mariupol, I'd like to find her family
    Horses standing up to their bellies in water, who can get them out?
    Ropes, ladders, hard hats and anyone who knows how to climb, come to the quarry now
    We ask walkers to search ditches and barns along the canal for the lost girl
    Sis and her newborn trapped in car in underpass, water to the windows
    Man buried by landslide, his phone still rings, can it be traced
    Identify the dead: forensic experts are being asked to assist
    Old neighbour doesn't open the door since the flood, can somebody break in and look?
    Dutch search and rescue team with eight dogs lands in Turkey tonight.
    I own a rubber boat with outboard and can take people off the roofs
    After 90 hours, rescuers pulled a girl alive from the ruins
    Drone club flies over the area with heat cameras for free
    Coastguard saved 43 migrants from a sinking vessel
    Fifty of us ready to comb the forest for the missing boy, flashlights with us
    Tracing service helps you find relatives lost during the war.
    Navy divers keep looking for bodies in the harbour
    My dog is a trained tracker. We can be there within the hour.
    Found! little girl about 3, pink jacket, is safe with us in the shelter
    Firefighters free driver from crushed lorry with hydraulic shears
    Person finder online: post the name or look someone up
    Mountain guides go up at first light to look for the buried skiers
    Helicopters winch stranded families to safety
    We rescue pets and farm animals left behind in the flooded zone. Tell us the spot.
    Mexico sends volunteer tunnellers to dig for survivors
    Kayaks and canoes available, crew of four strong paddlers
    Tractor with high trailer evacuates people from the low streets, wave if you want to be picked up
    Police horses and volunteers search the dunes this afternoon for the vanished man
    Structural engineer: I tell rescue crews which wall can be shored up before they crawl in
    Soldiers evacuate nursing home by amphibious vehicle
    I checked all hospital lists and can look for your relative too
    Specialised team brings listening devices and cameras to look into cavities
    Lifeboat crews on alert all night during the storm
    Flyers with photo of your missing dad? I print and put them up all over town
    Miners dug for two days and reached the trapped men
    Cave divers from Britain offer to assist
    Hound found an unconscious woman in the reeds, ambulance took her
    Ukrainian volunteers drive into shelled villages and bring out the elderly
    Team of climbers gets you down from the building if the stairs are gone
    Grandad walked out of the house at three in slippers, he's confused, tall, green cardigan, answers only in English. We've done the park. We need eyes by the canal.
    With my drone that sees warmth and a good torch I helped to find a missing boy in the dunes last year. Call me if someone, or a dog, is lost, at any hour.
    My husband went out in slippers at five, he has Alzheimer, brown jacket, walks towards the water always. Please look in your sheds and gardens.
    Retired coast guard, flat-bottomed boat, waders, strong lamp. When somebody's missing or sits on a roof, wake me, no matter what hour.
    The old lady opposite doesn't open, milk stands outside, the water's at the sill. I'm too weak to force it. Men, come!
    My bloodhound and I searched for missing persons for nineteen years. He's old, I'm old, but both noses still work. Call for a lost grandpa.
    Twelve years with the mountain rescue in my own land, here it's flat, but old men do get lost in fog. I've rope, whistle, night lamp and I don't give up.
    I know each ditch here from forty years delivering milk, and my spaniel has a nose. If a child or a confused grandpa is gone, call and I go out with the lamp, also at three in the night.
    Drone pilot for my thesis with a heat camera on it. Missing dog, missing child, capsized boat, I'm up in ten minutes and it sees in the dark.
    My son with autism slipped out at noon, orange jacket, he goes to water, he won't answer to his name. Bikes, scooters, please now.
    Our parrot flew off with clipped patience. Says 'habibi'. High trees by the church, ladder owners and whistlers wanted.
    Our boy of six, autistic, no shoes, slipped out ten minutes ago. He goes to water. Please check your sheds and ditches.
    dad left a note and his phone's off. he's on foot, green coat. we're walking the woods from the church, come w torches
    Ex-coastguard with a flat boat and a dry suit. High water in the lower lanes? I fetch people from windows.
    Tracking dog and I, trained five years. For a person with confusion who has wandered, we search at once, free, day or night.
    Grandpa went out in slippers for cigarettes at three and isn't back. Brown cardigan, says he's going to the harbour. Please help look by the canals, it's getting dark.
    Grey parrot with red tail flew out of the skylight, he says good evening and whistles the anthem. Please look up in the limes!
    I fly a drone with heat camera for fun. When someone's kid, granny or dog is missing in the reeds, wake me whatever the hour.
    Retired tracker dog handler, still with a nose on legs. If a child, a granny or a tomcat is gone, we start at your door, day or night.
    Grandad left at noon in slippers. It's dark now.
    Trawlerman, spotlight, inflatable. I go out if you say where she was last seen.
    Tracking dog and handler, retired both, willing both.
    Boy, nine, red coat, reeds behind the mill. Torches!
    There's someone knocking beneath the collapsed barn roof, I hear it. I've jack and two beams, I need six arms.
    Have drone that sees warmth, for counting deer. It also sees people.
    Dad went out in slippers at noon, grey cardigan, confused.
    Beagle ran from fireworks, red harness, last seen by the canal.
    Drone with heat camera, can fly tonight over the reeds.
    Little girl, five, yellow raincoat, playground, half an hour ago.
    Parrot green in the high chestnut, afraid, calls "mama".
    My husband with Alzheimer's walked out in slippers an hour ago, brown cardigan.
    Scuba diver, mountain rescue in a previous life, torch with new cells. Call me at night if a child isn't home.
    I've a bloodhound and a whistle; she found two already.
    Sheep in the canal, bank too steep, quick.
    She is 13, angry, gone since supper, phone off. Please look in sheds and by the station.
    I trained drones for farmers; heat camera sees a lost grandfather in maize.
    My father walked out at dusk in slippers. He has a blue cardigan and no memory.
    Boy of nine, not back from the dunes, dark in an hour!
    Parrot out of window Monday, heard in the poplars, who climbs?
    My hound tracks, I have head torch, dry suit and twenty years with the lifeboat. Call when someone is missing, day or night.
    With my drone and heat camera I fly over reeds for lost dogs, deer, people.
  `,
  'puin-ruimen': `
    Basement full of water, who has a submersible pump?
    Mud everywhere, up to the light switches. We need shovels and strong people
    A tree fell on our shed in the storm, chainsaw wanted
    Digger and skip needed to get the rubble off the road
    Who helps us carry out soaked carpets and swollen furniture
    Wet vac and dehumidifiers please, the floor is drenched
    Debris blocks the only road in, bulldozers requested
    Roof tiles scattered over the garden after the gale, anyone able to clear up?
    Soot on every wall after the kitchen fire. Where to begin? need cleaning hands
    The village square is buried under stones and silt; the mayor calls for wheelbarrows and brooms
    Need crane!! slab on top of my neighbours' car
    Broken glass from the explosion in all the houses of our lane, who has boards for the windows
    Sewage came up into the living room, how do we get rid of the stink and filth?
    plaster must be hacked off to the bricks before mould grows, we are two women of 70
    Demolition experts sought for leaning buildings
    Where may I dump flood waste, fridges and sodden mattresses?
    High-pressure cleaners on loan please, the school must open Monday
    Looking for tractors to pull washed-up caravans from the river bank
    Farmer asks help clearing fallen greenhouses after the hail
    Snow has caved in the roof of the barn. Who brings scaffolding and props
    Rubber gloves, buckets, bleach, squeegees: everything for mucking out is gone in the shops
    The dike breach has to be closed, contractors with lorries of sand wanted
    Volunteers to scrape ash from streets after eruption
    Water still half a metre in the crypt of the church, pump broke down
    Insurance wants pictures before we throw it all away, who helps us sort the mess
    Dead cattle lie in the fields and nobody takes them away
    Our allotments are covered with plastic and driftwood since the high water
    Ceiling came down in my flat, plaster lumps all over, I can't lift them
    Excavator operators needed for three weeks in the quake city
    Drains choked with leaves and gravel, street floods again each time it rains
    Got two pumps and forty metres of hose, call and I'll empty your cellar
    Mud army of students comes with boots and spades on Saturday
    Contractor sends three diggers and a dump truck to the flooded town, no charge
    Tree surgeon with chainsaw clears fallen trunks from your drive
    Army engineers reopen road blocked by landslide
    My jet washer and I come to rinse the silt off your patio
    Free skips placed in all hit streets, throw your ruined stuff in
    Builder offers building dryers and moisture meter on loan after water damage
    Heavy equipment arrives to remove concrete from the collapsed mall.
    We nail plywood in front of broken windows, bring your sizes
    Demining team clears shells and wreckage from fields near Kherson
    Farmers with tractors and slurry tanks suck up the water from the streets
    Cleaning company scrubs smoke and soot out of burned homes for victims without insurance
    Ten friends, ten shovels. Which house is next?
    City collects storm branches at the kerb all week
    Pumps as big as a car drain the polder at 400 m3 a minute
    I can tear out wet plasterboard and floors, I have a crowbar and a trailer
    Muck out crew: we lug the furniture outside, hose down the walls and mop until it's clean
    Volunteers sweep up glass after the blast in Beirut
    Roofers put sheeting on roofs blown open and nail down loose slates
    Snow plough and gritting lorry lent by neighbouring town
    Beach clean-up after the container spill, bags and gloves provided
    Structural inspectors check cracked buildings free, then we shore them up
    Excavators work day and night on the mountain of debris
    Mould? I'll come and treat your walls after the flood, mask and spray are mine
    Restorers rescue wet photo albums and books by freezing them
    Mini digger with driver available for mud and rubble, this week
    Dredger opens the silted harbour so that ships can get in again
    Got a tipper van. I take rubbish from flooded homes to the dump, as many trips as it takes
    Reconstruction begins: masons help families clear and reuse their bricks
    After Saturday's storm our ground floor has twenty centimetres brown water, the landlord sends nobody till Thursday. Buckets, pumps, arms. The mattresses have to come out.
    I've got waders, a submersible pump and a strong pair of cousins. We did Valkenburg in 2021. Cellar flooded or roof blown on your lawn, we come and shovel.
    The poplar lies across my roof and glass is in the bed. I can make coffee for whoever comes with a saw, more I can't at 84.
    Mud to the skirting boards. Carpets, books, the wedding album, all soup. My daughter's flight from South Africa is only on Saturday.
    Ex-demolition, own shovel, pump, chainsaw and helmet. After storm or high water I come with two mates, first to the oldest in the street.
    Builder in ruste lends arms and lorry: wet plaster off, rubbish out, tarpaulin over the hole in your tiles. I've seen it in '53 as a child, I never forget.
    The storm put half a roof in my landlady's kitchen garden. I came with spade and gloves, but we're two and there are tiles everywhere.
    Sewage came up through the shower in our basement room, books, rugs, all brown. My visa papers were in the low drawer. Who helps shovelling and carrying out?
    After the fire in the students' block we sort what's black from what can be saved. Masks I have. Strong stomachs wanted Saturday.
    Greenhouse of our asylum garden was blown over, glass in the carrots, in the sand pit. Thick gloves, buckets, this Saturday before the kids come.
    I've pumped cellars after each flood of the last decade: wet vac, boots, dehumidifier. If your storage box is under water, call me before the mould does.
    Chimney through the roof of the nursery. Nobody's hurt but there's brick in the cot and rain on top.
    Chainsaw ticket, helmet, truck with a winch. Trees across your drive after last night, I cut and drag.
    Mud up to the light switches. I'm a wheelchair user and my wife's alone with a shovel. Anyone with boots and a wet vac?
    Six of us from the mosque have buckets, pumps and rubber gloves ready. Which cellars are still full?
    Hail broke all the panes of our shed and the glass lies between the toys. I've only one good arm.
    The storm laid the poplar across my greenhouse, glass all over, hens loose. I've one saw and shaky hands. Who comes with gloves and a barrow?
    Cellar of the music school is knee-deep, scores floating. We form a chain tonight at seven with buckets. Wellies on.
    Demolition was my trade till the hernia healed. Fallen trees, soaked carpets, roof tiles: I bring chainsaw and a lad, after the storm we go door by door.
    Pump, hoses, wet vacuum, four strong badminton players: if your cellar floods or the ceiling comes down we come in boots, also at night.
    The oak's in the kitchen. It's a good oak.
    Mud to the second stair. Shovels, please.
    Tipper lorry and four sons. After the whirlwind we come and load tiles, glass, what used to be greenhouse.
    Water's gone, left us a fridge on its back and a smell. Carpet, plaster, all must be out before mould.
    Chimney through the roof of the old sisters' house.
    Sapper, knows what may be pulled and what comes down on your head.
    Water has gone, mud stays. Shovels, boots, anybody?
    Chainsaw and a trailer, after the storm I do fallen trees.
    Hail smashed the greenhouse glass, all over lettuce and lawn.
    Did hurricane clean-up in Curaçao, sandbags, pumps, wet carpets out. Where?
    The storm put the chimney through the conservatory.
    Demolition was my trade. I've crowbars, masks, gloves and a skip on order after that fire.
    Mud to the skirting boards, everything stinks, we start at eight with shovels.
    In the flood of my childhood strangers came with wheelbarrows. I've one, and big boots. Where's the mess?
    Fallen poplar across our gate, chainsaw anyone?
    Chimney through the roof, bricks in the baby's room, tiles over the whole yard.
    Oak lies on the conservatory since Friday night.
    The water is gone, the stink isn't. Wet plaster, silt, ruined cupboards, my hip.
    Demolition worker on leave, with skip, gloves and crowbars. After storm or fire I clear glass and beams for nothing.
    Six of us from the rugby team bring shovels Saturday wherever the hurricane left rubble.
  `,
  'geld-inzamelen': `
    Please donate for the earthquake victims, every euro counts
    My neighbour lost everything in a fire without insurance. Who chips in?
    Crowdfunding started for the family whose house exploded, link in bio
    We want to hold a benefit concert for the flood area, who helps organise?
    Collectors with a tin wanted for the door-to-door round next week
    Relief organisations appeal for 400 million dollars for drought relief
    Sponsor our run for refugees?
    Which bank account can I trust for giving to the hurricane survivors?
    Looking for companies to match what our pupils raised
    Text HELP to give 5 dollars to the relief fund
    Funeral costs of a father killed in the flood are too high for the widow, can you give something
    Bake sale for Ukraine on Friday, who bakes and who buys?
    We lack 2,000 euro to fill the second lorry. Any donors?
    Is my gift tax deductible and does it really end up with the victims?
    Prizes wanted for the charity auction in aid of Morocco
    Pls share our crowdfunding page, roof of the orphanage is gone
    Small shopkeepers ruined by the lockdown ask for contributions to survive
    Can someone set up a donation page for our street? I'm no good at computers
    Artists, we need paintings to sell for the good cause
    Treasurer asked for emergency fund committee
    Charities say pledges fall far short of what was promised
    Would your church hold a special collection this Sunday?
    Deposit bottles wanted! the refund goes to the quake kids
    I swim 10 km for the famine action, please back me with a small sum
    Does anyone know a fund that pays for victims' temporary rent
    Cash is better than goods now. Transfer whatever you can spare
    We seek a band, a hall and a presenter for a fundraising night
    Donor countries are urged to open their purses
    Could your class do a sponsored silence for the children of Gaza?
    medical bills after the blast 30k, any amount helps god bless
    All takings from our restaurant tonight go to the flood victims
    I donated 50, who follows?
    National TV show raised 89 million euros in a single evening.
    Kids sold lemonade and brought 143 euro for the storm victims
    Foundation doubles every gift until Sunday midnight
    Government pledges 10 million in emergency funds
    I can go round with the collecting box in my neighbourhood
    Half of what my paintings fetch is for refugees
    Football club plays benefit match, entrance five euros goes to relief
    Experienced fundraiser writes your grant application for free
    Singer gives concert to raise money for Haiti
    Our firm will match employees' donations euro for euro
    Giro number opened for the disaster, joint aid organisations announce
    We sell secondhand books on the market and the profit is for the burned-out family
    Crowdfunding hit its goal! cheque handed to the widow today
    I'll run the marathon in a firefighter suit, sponsor money to the burns fund
    Billionaire gives 20 million for rebuilding
    Bank waives fees on transfers to the quake region
    Supermarket lets customers give their bottle deposit to the emergency appeal
    Sunday's offertory is for the victims of the cyclone
    Knitted socks for sale, every penny for Ukraine
    Prize draw with hampers given by local shops, tickets 2 euro, for the flooded school
    Emergency fund pays 500 euro directly to each household hit
    Anonymous donor paid off the rent of three refugee families
    Want to collect? I build your donation page and share it everywhere
    Development bank approves loan for reconstruction after the quake
    Gamers stream 24 hours and collect for victims of the wildfire
    Jumble sale in the community hall, proceeds go to the relief action
    We skip our company Christmas gifts and give the budget to the food emergency
    Retired accountant keeps the books of your charity drive, receipts and all
    Our cleaner at the school lost her house in the earthquake in Morocco. We have a pot with 640 in it. I'd like people to help with a sponsored run, or have a brighter idea.
    I ran PTA galas in Connecticut, and shaking a tin doesn't embarrass me. Cake stall, auction, quiz night: let me raise the cash for your ambulance to Kharkiv or a sick child.
    The neighbours over the bakery lost everything in flames, four children. I'm an old widow with a tin, I don't get up stairs. Who goes round with it?
    Auctioneer of cattle by trade. I'll auction cakes, bikes and my own hat for whoever is struck by disaster, hammer included.
    My village in Syria has been hit by the quake. I would like to hold a dinner where people pay something for the tents. I'm 68 and can cook but not organise.
    Retired treasurer will keep the cash book, honest to the cent, for your collection: sponsored walk, bottle deposit, jumble sale for the flooded family.
    For the family who lost everything in the earthquake I sell samosas at the school gate, goal 600 euro. Who bakes, stands, counts the tin with me?
    A classmate of mine needs a plane ticket to bury his mother. I thought of a sponsored night walk, but don't know how to set up the page nor who'd join.
    Retired fundraiser of a hospital. If a refugee kid needs a wheelchair or a class wants books: we do a raffle, a soup stall, I know how people open their purse.
    Our corridor wants to run round the lake dressed as tulips for the burns unit that saved our flatmate. Who's done sponsor forms before?
    A family in our school lost dad and house in one week. I'd like to set up a collection but I don't know how to do that properly.
    I bake three hundred cookies, you sell them. For the boy with the muscle disease who needs that adapted bike.
    The insurer won't cover my chair with a standing function, twenty-one thousand. Someone with ideas for a crowdfunding page?
    Sponsor run, car wash, bottle return: my class of 13-year-olds would like to do it for people hit by the earthquake. Who joins?
    I did PR for a charity. If your street wants to raise something for burnt-out neighbours, I write the text and rattle the tin.
    Our goalkeeper's house burnt down and the club wants to hold a sponsored run for his kids. Who bakes, who counts laps, who shakes the tin?
    My jazz trio plays for nothing if the hat goes to a neighbour's funeral, roof or operation. We've a licence to busk and a very large hat.
    Vet bill of two thousand for the street cat everyone feeds. Let's hold a cake sale. I bake badly but shout well.
    My knitting ladies want to sell hats for the family whose roof blew off. We lack a stall, a card machine and someone who can count.
    The lifeboat needs an engine. We've got a tin.
    Cake stall ladies, unbeatable, will raise for anyone who lost their home.
    My cousin's village under the earthquake. Even a little.
    I'll sit in a barrel of eels until we reach two thousand for the burnt-out family. It worked for the church organ.
    Auction of my late husband's ties. For the hospice.
    Neighbours' boy needs operation abroad, insurers say no; we begin a walk, sponsors by the kilometre, who keeps the list?
    Our goalkeeper's mum can't be buried at home for lack of six thousand.
    Sponsored swim, I do a hundred laps for the burned family.
    Village in Luzon washed away, my cousins. Bake sale, who helps?
    Boy needs a special wheelchair not covered; let's do raffle.
    Roof of the shelter burned, 9 dogs. I do a sponsored haircut, sixty years of beard.
    Auctioneer, loud, free on Saturdays, will sell anything for a good cause.
    The boy next door needs a special wheelchair and it's eleven thousand. Cake stall, tombola, who has ideas?
    I rattled tins for lifeboats for decades. I'd rattle for your burnt-out family.
    Marathon in a cow suit, per kilometre, for the burnt stable.
    Her brother died abroad and bringing him home costs six thousand. We have four hundred.
    Family of seven lost everything in the blaze. Who knows how to start a pot?
    Treatment in Germany, not insured, tick tock.
    I sponsor-ran three deserts. Tell me your cause and I set up an action page, tins on counters, an auction.
    Will bake, sell and count coins for earthquake orphans, ex treasurer of the football club.
  `,
};
