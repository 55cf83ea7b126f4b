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
    Volunteered three years with the Red Cross on Lesbos. If something big happens in the neighbourhood, evacuation or flood, you can have me for anything, I stay calm and speak five languages.
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
    Asylum seekers sleep outside at the gate in Ter Apel. Where can they go tonight?
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
    Bobcat with driver available for mud and rubble, this week
    Dredger opens the silted harbour so that ships can get in again
    Got a tipper van. I take rubbish from flooded homes to the dump, as many trips as it takes
    Reconstruction begins: masons help families clear and reuse their bricks
    After Saturday's storm our ground floor has twenty centimetres brown water, the landlord sends nobody till Thursday. Buckets, pumps, arms. The mattresses have to come out.
    I've got waders, a submersible pump and a strong pair of cousins. We did Valkenburg in 2021. Cellar flooded or roof blown on your lawn, we come and shovel.
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
  `,
};
