import type { BranchExamples } from '../../../lexicon.js';

export const shopping: BranchExamples = {
  boodschappen: `
    I broke my ankle and can't get to the supermarket. Could somebody do my shopping once a week?
    Who picks up milk, bread and a few vegetables for me on Fridays
    Down with flu, fridge is empty. I make a list and pay by bank or cash
    Heavy things like crates of water and potatoes are too much for me since my hernia. A neighbour who takes them along would be a blessing.
    Saturday market: someone to bring me fish and cheese?
    My mother of 86 lives alone, online ordering she doesn't understand. We search a kind person who gets her weekly groceries at the Turkish shop and the supermarket.
    Newborn here, haven't left the house in days... anyone passing by the store who can grab nappies and coffee?
    Cat litter and tins of cat food, ten kilos, too heavy on my bike
    I am blind and the shop has moved all the shelves. Can you fetch what's on my list?
    Need somebody for the daily small errands, a loaf, a newspaper, some ham
    In isolation till Tuesday, who leaves a bag from the supermarket at my door?
    I have no car and the Indian store is far. If you go, please bring me 10 kg basmati and atta.
    I go to the discount store every Thursday anyway, tell me what you need
    Send me your shopping list, I put the bags on your kitchen table.
    Student with cargo bike does groceries for seniors in Delft
    Can't carry crates anymore? I take them up the stairs for you
    Happy to stop at the greengrocer and the butcher for an elderly neighbour, receipt included. I never ask money for it.
    Free on Mondays and I like supermarkets, strange but true! Who can I shop for?
    My trolley has room for your things too, week in week out
    Recovering from surgery? I'll see to it that your fridge is filled
    I can order online for you and put everything away in cupboard and freezer when it comes
    If you are ill, app me: bananas, soup, toilet paper, I drop it off
    Going to the Asian supermarket in The Hague on Saturday, want anything from there?
    Broke the ankle on the ice, fourth floor, no lift. Milk, bread, potatoes, and cat sand, the discount shop is fine. I'll give cash and a list in big letters.
    After dropping the children I'm in the supermarket anyway, three mornings a week. If you can't go out, send me a list in any language and I'll leave it at your door.
    Since the hip operation I am not allowed to carry more than a kilo. Milk, potatoes and toilet paper are the problem, I can still manage the bread myself.
    My mother is 88 and her fridge is nearly empty by Thursday. I live in England and can send her list by message, if somebody could fill a bag for her.
    I drive to the big supermarket every Tuesday anyway with an empty boot. Give me your list, I was a ward sister for 31 years and I read even doctors' handwriting.
    Dear neighbours, the trolley wheels get stuck in the kerb and I came down again last week. Might someone bring me eggs, coffee and cat litter on Fridays?
    Retired postman here, strong legs, cargo bike with two crates. Potatoes, bottles of water, heavy tins, I carry it up three floors and put it in the cupboard too.
    I not can go out now, leg is in plaster. Need only small: onion, rice, yoghurt, tomatoes. Money I give in envelope before.
    my dad got home from hospital yesterday n theres nothing in the house except mustard. im in ireland till the weekend. anyone who could drop some basics at his door today??
    The corner shop closed in spring and the next one is forty minutes on foot with my bad lungs. I get along on bread, cheese, apples and a little chicken each week.
    Every Saturday I am at the market for my own vegetables. It is no trouble to bring back fish, cheese or a bunch of flowers for somebody who is stuck indoors.
    My husband always drove us to buy the food. Now he is gone and I stand with two bags at the bus stop and my arms tremble. Once a week would save me.
    I am retired lorry driver from Poland, have station wagon. I can bring for older people crates of water, flour, big bag of dog food. Wednesday morning is best.
    Four years I was a carer for my late wife, so I know every aisle and every diet product. Low salt, no sugar, thickened drinks, just tell me and I will get it.
    Ordering from a website is not for me, they always send the wrong cheese. I prefer a human being with my little list and my purse.
    Now the specialist has put me on blood thinners and a soft diet, I need fish, spinach-free, and someone who can get it in on Saturday. My niece lives in the desert.
    Every old lady forgets something on her list. I'll go back for the butter without grumbling, I was a milkman and I know doorsteps.
    cat food, milk, something for on bread. flat 3, left bell
    Aisles make me panic since the breakdown, the music, the choice. Could somebody get butter, ham and soup vegetables?
    Two panniers free every Friday, what do you need from the greengrocer?
    My parents are 91 and 92 and still think they manage. They eat what keeps: rusks, tinned herring. I ring from South Africa on Sundays and would so much like to pay somebody's petrol to bring fresh fruit, meat and vegetables through the door, with a smile, as if by accident.
    Retired docker, trolley with three wheels for stairs. Crates of beer, sacks of potatoes, kitty litter, I get it in and up for folk with bad hearts.
    Tuesday and Saturday I'm at the Turkish grocer, good olives, cheap peppers, fresh bread. I bring extra bag for neighbours who is old or sick.
    My mobility scooter has the biggest basket of the village and I go out daily. Bread, stamps, washing powder, a bunch of carrots for the lady upstairs, why not.
    Worked on the tills till I was 67. I know when the discount stickers go on, and I bring bargains to pensioners who have to watch each cent.
    My leg is in plaster up to the knee and the supermarket is twelve minutes on crutches. Milk, bread, bananas, cat litter, once this week would save me.
    My Saturday list has room for yours. I'm nursing student, I go by bike with two big bags, and I read labels for allergies because I have them too.
    Newborn plus C-section plus husband on an oil platform. I'd pay you back straight away: nappies size 1, eggs, apples, oats, from whichever store.
    I walk past three supermarkets daily on way from my language class. Old people who can't carry potatoes and bottles, write a note, I bring to kitchen table with receipt.
    Ramadan, exam week and a sprained ankle all in one. Dates, flatbread, chickpeas and yoghurt from the Turkish shop behind the station please!
    Every Friday I fill a trolley for myself and the lady under me. The list on her fridge is in curly letters but I learned: "beschuit", "karnemelk". Can add one more household.
    Three crates of water I bring up, plus dog food, plus that heavy washing powder. I'm on the second year of sports college, it's my workout.
    Chicken pox has us locked in, all four. Out of bread, calamine and patience.
    Landed yesterday with a fever from the plane and the cupboard of this rental holds one tea bag. Oranges, crackers, loo paper? I pay by whatever app you like.
    Wednesday's my market morning. The lady beneath me came from Bosnia in '93 and her hips are worn, so her list is in my pocket. Yours fits beside it.
    My wife's on bed rest till the twins come, and I do double shifts at the distribution centre. Somebody to bring in yoghurt, spinach, gherkins mid-week?
    Panniers of 40 litres, a student timetable with holes, and I can tell ripe from rotten. Old folks, hand me your slip of paper on Thursdays.
    The home delivery wants minimum fifty euro, and I need only soup bones, onions and the soft white rolls. It's the stairs I can't do, sixty-one of them.
    Since the cataract op I mustn't bend or carry for a fortnight. Cat biscuits weigh four kilos. Retired Scottish teacher, ground floor, correct change.
    I'm a carer on a bicycle, passing the discount store at two each day. Sugar, lamp oil, frozen peas, adult nappies, I don't blush about anything.
    Broke my ankle on the school run yesterday, twins are two and the fridge holds one egg and a lemon. Could anyone get milk, bread, nappies and bananas if I send a list and the money?
    I drive past the supermarket every evening after my shift at the warehouse. Send me your list before five and I put the bags on your step, no charge, just pay what is on the receipt.
    my mum has MS and on bad days she cant push the trolley, i'm 15 and i do it but its exam week. someone who can do it this week pls? nothing big, potatoes toilet paper cat food
    Since chemo I have no immune system and must stay away from crowds. A few fresh things twice a week left in the crate by my back door would be wonderful.
    Dear neighbours, I have car with big trunk and Saturday I go to Turkish shop and market. If you need rice, vegetables, flour or heavy water bottles, I can bring for you.
    The lift in our flat is out until Tuesday and I'm on the fourth floor with crutches. Nothing left but crackers. Can somebody carry two bags up?
    Student with a cargo bike here. I fetch what you need from the shops on Wednesday afternoons, crates of water and cat litter included, my legs need the training anyway.
    Newborn, c-section, husband offshore for three weeks. I can't lift anything heavier than the baby and I have run out of basically everything for breakfast.
    Good day. I stopped working last year after twenty years in a greengrocer's and know a ripe melon by ear. I could choose your fruit and veg on Fridays when I do my own.
    We all have the flu, all five of us. Tinned soup, oranges, tissues and bread, that's really all. I'll transfer straight away.
    Working from home so I can pop to the discount shop at lunch. Happy to take lists from single mums with sick kids or anyone stuck indoors with a bad back.
    When I do the big trip for our foster family on Thursday evening there's always space left in the boot. Formula, wipes, cat food, crates, add yours.
    With a baby in a carrier and a toddler who lies down in the aisle I can't do it any more. Eggs, cheese, washing powder, on Tuesday?
    My scooter has a big box behind. After my lectures I can fetch milk, onions, pet food, whatever, for people who are ill or can't carry.
    Mum of three at the till every day anyway. Text me what's run out, butter, wipes, beer for all I care, and it's hanging on your door handle by noon.
    Broke my collarbone falling off the mountain bike and I cannot carry anything heavier than a carton of milk. Who passes the supermarket on the way home and can bring my list along?
    Since I was laid off from the warehouse I have all mornings. I push the trolley anyway for myself, a second list of bread, potatoes and cat litter is no trouble, you pay me the receipt.
    My breath stops me at the second lamp post, COPD. It's mainly the heavy stuff: cartons, tins, the sack of parrot seed. Money lies ready in an envelope.
    On Fridays I ride my cargo bike to the market anyway for my band's fruit crate. There's room for your cabbage and cheese, text me what you're out of.
    Fresh from the psychiatric ward and the checkout is too much. Would somebody get me the basics, bread, yoghurt, coffee, and set the bag on the step?
    Between job interviews I've got a trolley and strong calves. Give me your list and a bag; I choose tomatoes like my mother did, strictly.
    My bandmates call me the camel: two panniers, a rucksack and a crate. Crutches, newborn, flu? I fetch your groceries after rehearsal on Thursday night.
    Vertigo. I hold on to the counter to cross my kitchen, so the shop is out. Soft bread, pears, lentils, three tins of tuna for Mitzi.
    My dad's proud, 84, and gets lighter each week. I'm in Ireland. If somebody would ring on Fridays, ask what he's missing and carry it in, I transfer at once.
    Estate car, empty afternoons, a weakness for crossing things off lists. Potatoes, cat litter, crates of water up to the third floor, I used to be a drayman.
    I visit the discount store, the baker and the fish stall every Saturday for my budgies and me. Shut in, sore hip, newborn? I bring yours too, receipt inside.
    I come home on the train past the big supermarket at six. Message me by five and your milk, nappies or onions come home with me.
    The fridge contains mustard and a light. My hip says no.
    Retired bus driver, still cannot pass a supermarket without stopping. Tell me what you are out of, I bring it Tuesdays, I do not comment on the amount of biscuits.
    Milk, bread, onions, cat litter. Third floor. Lift is dead.
    Since the cataract operation I may not lift more than a bag of sugar, which is a pity because I need potatoes, and potatoes come in fives.
    I go by van to the wholesaler every Friday at six in the morning. There is always room for another sack of rice or crate of water for someone who cannot carry.
    My legs were good soldiers but they have retired. If somebody passes the greengrocer on Saturday I can pay back for a cabbage and some apples at once.
    Thirty years behind a shop counter, I know a good melon by knocking. I fill your trolley as if it were mine and bring the receipt, to the cent.
    Hello, wife broken wrist, I work nights at bakery, who can bring us eggs, chicken, nappies on Thursday? I give money before.
    Got a cargo bike and a soft heart. Write me your list.
    They stopped the little bus, and the village shop shut in March. I have eaten tinned peas for nine days and I am beginning to have opinions about it.
    I walk past three shops on my way home from the barracks anyway. Toilet paper, coffee, beer, denture tablets, I have bought stranger things for sergeants.
    Flu in the house, six mouths, no bread.
    Each Wednesday market I buy fish and vegetables for my own mother and for two neighbours on the dyke. A fourth bag on the handlebar makes no difference to me.
    I used to send the boy to the shop, now the boy is fifty-two and lives in Canada. A few things each week, nothing heavy, I pay for your trouble with gossip.
    My hip was done on Monday, the fridge has one egg and mustard inside, and the supermarket is four hundred steps too far.
    I dey go market every Saturday with big car, write your list, I bring everything to your door.
    Milk, bread, cat tins, two lemons. Legs refuse.
    Night nurse here, my shift ends at seven when the shop opens. I can pop things in my trolley for whoever is stuck indoors.
    Since the chemo I get dizzy between the shelves; if somebody took my little list on Fridays I would be mightily relieved.
    Cargo bike, strong calves, empty Saturday mornings. Give me your list.
    Six bottles of water, potatoes and rice are killing my back since I am pregnant seven months, third floor no lift.
    Retired grocer from Athens, I know which tomato is good by the smell. I choose for you like for my own mother.
    Broke both wrists skating. Can push no trolley, lift no carton.
    The delivery service asks minimum fifty euros and I live alone on soup, so who passes the baker and the butcher anyway?
    Ate, kuya, I am au pair and every Tuesday I already walk to supermarket, I can carry two more bags no problem.
    Got flu in the house, four of us down, no nappies, no bananas, no tea. Cash is under the mat.
    I used to drive a bread van in Cork. Old habits: up at six, happy to fetch your messages from the shop.
    My sugar is high and diabetic things are only in the big store outside village, bus doesn't go there any more.
    Bags in both hands and my bus pass between my teeth, that is how I used to do it. Since the stent it's over.
    Big dog food sacks, cat litter, crates of juice. I'm a removal man, nothing's too heavy on my way home.
    My dad is diabetic and stubborn, he will say he needs nothing, and his fridge will say otherwise.
    Off to the market Friday, want fish, olives, cheese?
    Agoraphobic after the robbery, the tills are my nightmare, I pay back at once by transfer.
    Drove a delivery van for a supermarket till my pension. I know every aisle, I have a boot and four crates, and Thursday mornings are empty.
    Broken wrist, empty fridge, two cartons of milk would already do it.
    Milk float driver's grandson. Saturdays I fill my rickshaw with other folks' potatoes, cat litter and cola; there's space beneath the seat.
    I am student with cargo bike, I go to market every Saturday anyway. Give me your list, I bring also the heavy water bottles.
    Was a cashier for thirty years, can spot a soft tomato from a metre away. Tell me what your cupboard lacks.
    Beekeeper with a van, at the wholesale market on Mondays: shall I throw in a sack of onions and flour for you?
    Panniers, roof rack, four kids, always queuing anyway.
    My walking frame holds a bread and a pear, not the cat litter.
    Unemployed baker, empty rucksack, strong back. Your jars and bottles up four flights, any weekday.
    I pack bags like a game of blocks, eggs on top. Retired warehouse man, goes Tuesday and Saturday.
    Bike bags, insulated, because I used to deliver pizza. Frozen peas reach you frozen.
    We're in quarantine with four, the milk is up.
    As a boy I ran errands for the whole quay for a penny. At 66 I do it again for nothing.
    Marathon trolley-pusher, mother of five, one more list is nothing.
    Broke my ankle Tuesday on the stairs. Fridge contains mustard and one lemon.
    My husband had his gallbladder out on Monday and I must not leave him alone, so nobody can get milk, potatoes and the cat's tins this week.
    New baby, four days old, no bread left, no car.
    Since the storm took my mobility scooter's roof I cannot go to the supermarket, I would give a list and the money in an envelope.
    I am in quarantine with shingles, could someone leave eggs, rice, onion and yoghurt by my door, I will pay by bank.
    The little shop on our square closed for good on Saturday and the next one is three kilometres, too far with my rollator.
    I lost my driving job so now I have a big boot and empty mornings. Give me your list before nine and I bring crates, potatoes, water bottles up to the kitchen.
    I go every Friday after prayers to the big store with my van, for me it is nothing to take also your milk and toilet paper. I am honest with the receipts.
    Three heavy bags? I have two strong arms and a bike trailer.
    My mother in law broke wrist, can not carry bag, only one litre milk is already pain. She needs person on Thursday for the fruit and the meat.
    Flu in the whole house, five of us. Paracetamol we have, but soup vegetables, bananas and dry toast are gone and nobody can stand upright.
    Ramadan starts Sunday and my leg is in plaster; dates, lentils, flour and oil must still come from the Turkish store.
    Retired postman here, still restless. Tuesdays I walk past the market anyway and can bring your cheese, fish and apples.
    Icy pavement, I dare not go out for bread.
  `,
  'samen-winkelen': `
    Who joins me on the market? I walk with a rollator and find it scary alone.
    I want to buy new clothes but choosing is hard, looking for a woman with good taste to come with me
    My sight is poor, so I'd love someone beside me in the shop who reads the labels and the prices.
    Shopping buddy wanted for the outlet, just for fun
    Crowded stores give me panic. Would someone calm go in with me at quiet hours, first just the drugstore and then maybe more?
    New in NL, I don't recognise any product at the supermarket. Who walks the aisles with me once?
    Somebody to push my wheelchair through the shopping centre and try on shoes together?
    My mum loves strolling past the shop windows. I work, so who takes her arm and goes into town with her?
    Need a pal to help me pick a winter coat
    Would like company for thrift store hunting, then a cappuccino
    My autistic son 19 must learn to do his own shopping. A patient person who goes along to the checkout and practises with him is welcome.
    I can't compare phones, who comes along to the shop so they don't fool me
    Let's go round the market together, I pull your trolley
    I gladly go into town with you to look for a dress or shoes, and I give an honest opinion
    Fitting rooms, bags, queues: I am patient. Come along?
    Wheelchair no problem, I push you past all the shops and we end with cake
    Personal stylist by hobby, helps you find an outfit on a small budget in the stores
    On Wednesdays I drive to the garden centre and the mall, a lonely neighbour can come with me
    Nervous in the supermarket? We do it side by side at your pace
    I show newcomers which shops are cheap and how the self-scan works. We walk around with a basket and learn the words.
    Who wants to browse charity shops with me on Saturday?
    I accompany seniors to the shopping mall, carry the bags, read small print on packages
    Going fabric shopping on the big market in Rotterdam, join me
    What is karnemelk, and why did I put it in my coffee? I'd love for a local to walk through the supermarket with me once, and show me what you cook with.
    Saturday market in Den Haag, the big one. I know every stall where okra is cheap. If you've trouble with bags or don't dare alone, walk round with me arm in arm.
    I can still push a trolley but I am afraid to fall at the checkout when people hurry me. An arm beside me between the shelves would give me courage.
    My eyes are so poor now that I cannot read the price or the date on the yoghurt. Would a patient person walk round the store with me on Monday mornings?
    Retired home help, I like taking an elderly lady along to the market, slowly, with a stop on the bench. You choose the pears, I carry them.
    Mama wants to squeeze the tomatoes herself, she hates when others choose for her. We her children are in Turkey. Who goes with her to the shop, she leans on the cart?
    My winter coat is older than my grandson. I would like to try on some new things in town, but alone in a fitting room with my stiff shoulder is hopeless.
    I have plenty time since my pension and a car with high seats. We go together, you tell which bread you like, I reach the high shelf, afterwards I unload.
    After the stroke I get lost between the shelves and forget what I came for. I don't want it done for me, I want to practise it with someone calm beside me.
    As a former saleswoman in ladies' clothing I happily accompany widows who need new shoes, a bra or something nice for a wedding. I tell you honestly what suits you.
    Wool, a birthday card, new pyjamas, and a coffee in between. My daughter used to do that with me before she emigrated.
    Since I stopped as a nurse I have my Wednesdays. I push your chair through the shopping street, you point, I fetch it off the rack.
    Arm in arm past the shop windows, you for curtain fabric, me for the fun. Retired tailor, knows good cloth from rubbish.
    Retired grocer. I go down the aisles with people who've just come here: that's sour, that's sweet, that has pork in it, this one's half price at five.
    Forty years I know which stall cheats. New ladies, come with me Tuesday to the market, we choose fish and pronounce it.
    Without glasses nobody reads the price tags. I push the trolley, you point at what you fancy, afterwards we sit at the coffee corner. Au pair, free Tuesday mornings.
    After the stroke I mix up words and can't find what I need between shelves. I'd rather not send someone, I want to go myself with an arm to lean on.
    First winter, no clue what's good: which coat is waterproof, which shoe size is 38 here? Could a local girl come along to the sales, I'm 18.
    I use a power chair and can't reach anything above the second shelf, and the freezer is impossible. I'd enjoy having somebody beside me in the aisles on Monday mornings.
    Since my panic attacks the supermarket feels like a tunnel. If a calm person went in with me, just walked next to the trolley, I think I could manage it again.
    I take my own mother to the market every Thursday and there is room for one more on my other arm. We go slow, we squeeze avocados and we argue about fish.
    New here from Syria, I do not know Dutch products. Which is the sour cream, which is for baking? Would somebody walk with me in the shop and explain the labels?
    I'm a patient person with Tuesday free. I can push the trolley, read the small print on the tins and wait while you choose, so you still do it yourself.
    My son with autism needs new shoes and he trusts nobody in shops. Someone cheerful who comes along with us, so one of us can pay while the other sits with him?
    After my stroke I pay with the wrong coins and forget why I'm at the tills. I want to keep doing my own messages, just with a mate along.
    Busy aisles make me panic, the beeping, the people behind me. With somebody beside me I dare to go in and choose my own apples again. Tuesday mornings are quiet.
    I push my walker, you push the cart, and we compare the prices of herring. Since my neighbour died I've had no one to go down the aisles with.
    Supermarkets scared me for a year. Now I go with others who get the shakes between the shelves, quiet hour, one aisle at a time.
    I was a greengrocer. Let's do the Saturday market arm in arm, I'll teach you which melon's ripe, and then coffee.
    First trousers since I lost thirty kilos. Changing cubicles scare me, I need an honest woman outside the curtain. Saturday, the shopping street, my treat at the bakery.
    I do my messages at a snail's pace, Thursday, with stick and list. If you're also slow, let's be slow together between the tins.
    Ex window dresser, honest tongue. I'd go round the clothes shops with you, read you the labels, wait outside the curtain, and then we have soup.
    I can push the trolley but I cannot read the prices any more, and last week I came home with dog food. There is no dog.
    Two of us, one trolley, no hurry. My car, your list.
    After the stroke the big supermarket feels like a battlefield. With somebody next to me between the shelves I would dare, Monday mornings when it is empty.
    I was cook on a coaster, I enjoy the market slowly, arm in arm with someone who leans a bit. You choose the pears, I carry them.
    Need new trousers. Need also someone honest beside the mirror.
    Newly arrived from Syria and all the packets look the same to me. Last time I bought buttermilk for milk, my children still laugh. Someone walk the aisles with me and explain?
    The aisles overwhelm me since my stroke, but with someone beside me reading the labels I manage fine.
    New from Jakarta, I stand before the shelf and don't know which one is cooking oil, which one is soap. Come with me one time?
    You hold the trolley, I reach the top shelf. We go Thursdays.
    My eyesight is nearly gone yet I do so like to choose my own apples. An arm to hold between the stalls, please.
    I'm patient, I don't rush at the till, and I can spend an hour choosing curtains with you. Former shop girl, forty years in a department store.
    Need honest eyes when I try on wedding-guest dresses.
    My eyes can't read the price tags any more, but I want to choose my own cheese. Walk the aisles beside me?
    After my husband died I never went into the big store again, too many people, too much light. I'd go if somebody pushed the trolley with me.
    Sold ladies' coats for decades. I'll go round the shops with you till you have the right winter one, and I'm honest.
    I speak Arabic and Dutch and know which bread is with pork fat and which not. New family here? We go along the shelves together, slowly.
    Seamstress in a lingerie shop once. Fitting rooms don't frighten me.
    Retired tailor, I see from the fit what's wrong. Suit for a wedding? I go in with you.
    Autistic, 24, first flat. The market is too loud, but with somebody by my side I could learn which stalls.
    My trolley, your arm, we compare peaches together.
    Just landed from Nigeria side, I stand in the aisle and don't know which packet is salt and which is washing soda. Walk with me once?
    My son graduates Friday and I have not bought a suit in thirty years. I want an honest eye next to me in the fitting room.
    After the panic attack at the till last Thursday I only dare to go in with another person.
    I can push your wheelchair between the shelves, read labels aloud and load the belt. Used to be a cashier for 22 years so I know where everything is.
    Happy to go along to the shops for a winter coat, I have patience and give truthful opinions.
  `,
  'halen-en-brengen': `
    Could someone pick up a lamp I bought from an advert in Breda and bring it to Tilburg?
    My keys are at work 12 km away, who drives by and gets them
    I need my library books returned, the building is across town and I'm in a cast.
    Who has a trailer to move a washing machine from Zwolle to here
    Left my coat in the restaurant, can't travel. Anyone near?
    My sister has a cot for me in Nijmegen. Is there somebody who often drives that way and could take it along?
    Dry cleaning must be collected on Thursday before six
    Looking for a person with van to fetch a second-hand wardrobe, I pay fuel
    Wheelchair on loan should be brought back to the care aids shop
    bike is repaired and waiting at shop, i have no way to go get it
    Somebody to take my sewing machine to the repair man and back?
    My son forgot his sports bag at grandma's, who passes through Hoorn today
    Got an estate car, I fetch your second-hand buy for petrol money
    I drive Amsterdam to Groningen every Sunday, can take a box or chair along
    Small deliveries by cargo bike, anything up to 80 kilos
    Need something picked up from the other side of the city? Just ask, I cycle for exercise.
    Van with tail lift available on Saturdays for carrying a couch or fridge from A to B
    Keys, glasses, forgotten lunchboxes: I'm your courier
    I return books to the library for people who are housebound, and choose new ones
    Roof rack on the car, so ladders and planks are no trouble
    Laundry to the launderette and back, clean and folded, I do it weekly for an old neighbour and have space for one more
    Trailer owner transports plants, tables, bicycles in the region
    Let me collect your crutches or commode from the care shop and take them back afterwards
    My new glasses are lying ready at the optician's for a week already. Without them I cannot go and fetch them, funny isn't it.
    I have a small van since my carpentry days. A chair from the charity shop, a walker from the lending depot, flowers to the cemetery: I can pick it up and deliver it.
    My sister left a bag with my nightgowns and slippers at her flat in the next village. I lie in the rehab centre and nobody can bring it.
    Semi-retired taxi man, quiet mornings. Your hearing aid at the repair, a library book due, a forgotten coat at the day centre, I run small errands by car.
    Bought a lovely standard lamp from an advertisement eight streets away but it does not fit on a mobility scooter.
    Empty roof rack, empty days. I fetch the secondhand chair, return your library pile, take soup to your brother in the clinic. Ex-courier, 70, never lost anything.
    There's a roof box, a trailer hook and a granny at the wheel. Second-hand crib, bag of compost, your guitar from the repair man, I drive for it on Mondays.
    My cargo bike stands bored between school runs. Library books, glasses from the optician, a lamp from the second-hand shop, I fetch and deliver.
    My new spectacles are ready at the optician since a week, but I'm in quarantine with the measles (as adult!). Could somebody bring them past the window?
    The choir scores lie at the printer's, the vestments at the dry cleaner's, and I'm the vicar's wife with a flat battery. A bicycle with panniers would do.
    Found a free cello on a giveaway page, two villages on. It won't fit on my handlebars. Estate car, anyone?
    Forgot my house shoes, glasses and charger and now I lie on ward four. A kind person to take a bag from my flatmate to here?
    I found the pram we need second hand on the other side of the village but I have no car. Could someone with a van pick it up for me this weekend?
    Got a small van for my plastering job and it's empty after four. If you bought a sideboard or a cot online and can't get it home, tell me where it stands.
    Library books are due and I'm in bed with my back. They're in a bag by the door, would anyone going that way drop them off and collect the two I reserved?
    My daughter forgot her gym bag AND her insulin lunch at home and I'm stuck at work till six. Anyone near us who can take it to her school before noon?
    I cycle through the centre four times daily with the trailer. Dry cleaning, glasses from the optician, a cake, keys you left somewhere: I fetch it.
    Repaired hearing aids are ready at the shop but closed on my only day off. Who can collect them for a working dad?
    Taxi driver with dead hours between two and four. I could run small errands, drop a forgotten laptop, get a spare part for your boiler.
    Postwoman, done at one, still in my cycling mood. Medals to engrave, shoes at the cobbler, a casserole dish back to its owner: I'll run it round.
    My old reel to reel deck lies at a seller's in the next town, paid already. I don't drive. Would someone pass by with a car and bring it to mine?
    Bike courier on sick pay, allowed to ride again but slowly. Forgot your library books, need a spare part from the shop, keys left at your mum's? I fetch it.
    Panier cyclist, seventy, needs a goal each ride. Your glasses at the optician, forgotten umbrella, borrowed pan for your sister: name it, I pedal.
    Free this month, have car, like driving with the radio on. Pick up second hand finds, drop off your cake, bring granny's chair, that type of thing.
    There's a cello waiting in the repair shop, a casserole dish at my sister's and my scarf at the café. Broken wrist, no bike. One round trip?
    My reading glasses are lying on the counter at the optician, four kilometres off. Without them I cannot find the optician.
    Delivered beer barrels for thirty-one years. Van is still outside, so is my willingness. Small loads, you say from where to where.
    Library books due Friday. So is my knee operation.
    I left my walking frame at the church hall after the funeral coffee, somehow walked home without it, a miracle that did not repeat. Could anyone collect it?
    Going to town daily, saddlebags empty both ways. Use me.
    The shoemaker has had my boots since Easter and he closes at five, when I am still milking. Who is in town in the daytime and brings them along?
    My repaired hearing aid is lying ready in the next town and I have no way of getting there.
    I left my coat and glasses at my sister's flat across the river, is anybody driving that side this week?
    Drive past the library, dry cleaner and garden centre daily, boot empty.
    Bought a secondhand pram online, seller is 12 km away, me no car and baby comes in two weeks.
    As a courier I finish at three. If something must go from your house to your daughter's house, shout.
    My reading glasses are ready at the optician in the next village and the bus no longer runs.
    Former courier, cannot sit still, scooter full of petrol. Forgotten something somewhere? I get it.
    On my way home from the factory at three I pass the cobbler, the dry cleaner and the library. Shall I take something for you?
    Every Thursday I drive back from the garden wholesaler with an empty pickup. What's waiting for you out there?
    My library books are overdue and my sciatica says no.
    Courier pigeon on two legs.
    Pigeon racer, used to fetching birds from anywhere at dawn. A lamp you bought from an ad, a coat left at your cousin's, same to me.
    The car died yesterday and the cot we bought second-hand waits at a farm ten kilometres away.
    Roof rack empty on Saturdays, I fetch your online bargain.
    My glasses are ready but I see nothing without them, so cannot cycle to the optician.
    Left my rucksack at the swimming pool, broken toe, closing at five.
    My van was for the band, the band is over. So if you bought a table or a washing machine online, I drive there on Saturday and bring it to your door.
    Every day I cross the river for work with an empty back seat, can collect and drop off small things for you, keys, cakes, library books.
  `,
  'medicijnen-halen': `
    Pharmacy is 3 km off and I have no bike, who collects my pills on Friday?
    Asthma attack last night, new inhaler ready at the apotheek, I'm too wobbly to go
    My repeat prescription must be fetched every month. Would a neighbour do that for me?
    Kid has fever and I'm alone. Can anyone bring paracetamol suppositories?
    The baxter roll for my father comes in on Tuesdays, I can't leave my work to get it
    I am in quarantine and my blood thinners are finished
    Who can pick up eye drops for me after my cataract operation
    Insulin pens waiting at the chemist's counter, please help I cannot walk
    Cough syrup and nose spray needed, home with corona
    Looking for someone who hands in a prescription and returns with the ointment
    Antibiotics for my wife, the night pharmacy is at the hospital, no car
    My medication locker code is sent on my phone, but I can't get out the door with my hip
    I pass the chemist daily and will gladly take your prescription along
    Pharmacy run? I bring your tablets home, discreetly
    Ill and alone? I fetch your antibiotics even late at night, the duty pharmacy is near me
    Every month your refill picked up and through the letterbox, no hassle
    Former pharmacy assistant collects medicines for older people in our area
    I can get your inhaler, drops or painkillers from the pick-up machine if you give me the code
    By bike to the apotheek, fifteen minutes, I do it during my lunch break
    For diabetics: needles, strips and insulin brought to your door
    Shall I pop by the drugstore for paracetamol and throat sweets?
    Bringing leftover medicines back to the pharmacy is also fine for me
    Tell the chemist my name, then I pick up your pill box each week
    Pharmacy closes half past five and I'm at the depot until six. The inhaler of my child is ready since Monday. Who lives near, and could take it with my ID copy?
    I cycle by the apotheek in Overvecht every day after lectures. For someone in bed with flu or with a bad leg I can get what the doctor ordered.
    The pills for my heart are ready but the pharmacy is at the other side of the canal and I am still dizzy. Could someone collect the bag before five?
    I pass the pharmacy every day with the dog. Eye drops, blister packs, insulin, stockings, I will bring it to your letterbox or hand it over, whatever you like. Ex nurse, so discreet.
    home since monday with new knee, prescription for painkillers sent by the doctor but i can not do the stairs yet. ground floor buzzer 4th from top
    Retired chemist's assistant offers to get your weekly roll of tablets and explain calmly which is for morning and which for night.
    Father has patches for pain, must be new every three days, the box is empty. I am sitting in Ukraine and can only phone. Please, who goes to the counter for him?
    On my electric bike I do a round on Friday afternoon past the apothecary for three old neighbours already. There is room for your blood thinners in my basket too.
    The machine in the wall where you type a code and the box falls out, I do not dare. My thyroid tablets are lying in there since Wednesday.
    Before my dementia husband wakes I can't leave, after he wakes neither, and the tranquillisers have to be got from over the bridge.
    Dispensary closes at half five, I pass at five on my run. What may I collect for you?
    Used to be a community nurse and still can't sit still. Incontinence pads, test strips, cough syrup, repeat boxes, I pick them up and check with you whether the name's right.
    As a chemist's assistant from Iraq I know the names on the boxes. On my way home at six I take up the inhalers, ointments and blood thinners for people in our flat.
    I cycle past the chemist on my way from college. For people who can't go out: give me the note and birth date, I bring the paper bag at half five.
    Granddad's insulin must be cold and the shop with the green cross has moved to the other side of the railway. I'm in an exam all day. Help?
    Anyone who lies in bed with fever: I've an electric scooter and I stand at the counter for your antibiotics or cough syrup, also in weekend at the night pharmacy.
    I can't go in among people, my white cells are zero after the transplant. The tablets are in the locker wall, you just need a code.
    My epilepsy tablets run out tonight, I'm shaky and I shouldn't cycle. It's the one beside the health centre, open until nine.
    Ear infection, 39.5 fever, toddler on my chest and the antibiotics are lying at the chemist until half past five. Can someone get them? I can't take him out in this rain.
    Every month there is a bag of pills for my husband with Parkinson's at the pharmacy counter. I cannot leave him alone to queue. Would someone get it?
    I pass the pharmacy on the way back from the nursery. Give me your repeat prescription and birthday and I'll bring the tablets and inhalers at 5.
    asthma is playing up, puffer nearly empty and i can't make it there on foot without it lol. anyone going past the chemist today?
    Retired from dispensary work myself, I know how important that the insulin is not lying in warm car. I collect for the ill people in our street with a cool bag.
    My wheelchair doesn't get over the step at the chemist's while they're doing the pavement. Cream and blister packs need picking up on the first of the month.
    Chemist's shut at six, my shift's over at half past. The child's eczema cream and my thyroid pills are waiting in the drawer.
    Started new antidepressants and the chemist closes at half past five, exactly when I am still too groggy to leave bed. It is one white bag with my surname on it, every second Friday.
    On Thursday I cycle past the pharmacy to band practice. If you're stuck in bed with your leg up, I'll collect the box of pills on your repeat, no bother.
    My insulin is ready but the scooter battery is dead, and I can't walk that far with this foot. Before six if possible.
    Gave up drink, took up kindness. Each Monday I go to the dispensary for my own tablets, and carry back bags for the entire stairwell.
    Insomniac with a scooter. When the night chemist is across town and the child has earache, message me, I'm there and back in half an hour.
    Father of a chemist's girl, so I'm there daily with her sandwich. Eye drops, inhalers, blister rolls for the whole flat, I put them in your hand.
    Pharmacy shuts at half five, ferry docks at six. My inhaler is on the wrong side of that.
    I pass the chemist every day with the mail bag from work, so a box of heart tablets or a tube of ointment for an old neighbour is no detour, I swear.
    Fever, two babies, prescription ready, nobody to go.
    Insulin for my wife lies ready each month and each month I must leave her alone an hour for it. She should not be alone an hour. That is the thing.
    Ex-army medic, discreet. Your pills reach you, nobody hears which.
    My blood thinners finished yesterday and I am in bed with the foot up like a pasha. I can send the paper from the doctor with my son, he is eight.
    The chemist closes at half five and I am not home from the factory till six, my inhaler is waiting there.
    Blood thinners run out tomorrow. Can't leave the bed.
    I worked as a pharmacist in Tehran before coming here; every day I walk by the pharmacy and gladly bring your pills home.
    My mother's insulin is in the locker with a code, but I live in Curaçao and she cannot walk there herself.
    Cough syrup, eye drops, prescription creams: I cycle for it, ten minutes.
    Antibiotics for our toddler, husband abroad, three other kids asleep upstairs. Would somebody nip to the counter before eight?
    Pharmacist's assistant till last spring. I walk past the counter daily and know the difference between your blue and your white box.
    District nurse off duty, I know the pharmacist by first name and your chest by the cough. I'll carry it over.
    My father's blood thinners finish tomorrow, I am at work until they close. Is there somebody near the chemist at noon?
    Quick cyclist, discreet, prescription bag at your door before lunch.
    Insulin in the fridge: last pen.
    I go for my own pills every second Monday, old soldier with bad kidneys, might as well carry yours.
    Came out of hospital last night with a prescription and no legs to walk on.
    Insulin ready at the counter, me with fever in bed.
    Your repeat prescription rides home in my bike basket.
    My blood pressure tablets run out Wednesday, the delivery lad was let go and the chemist no longer brings them round.
    I pass the pharmacy after my shift at 16:30 and can take your inhaler, plasters or eye drops with me. Was a nurse for thirty years and I do not gossip about what is in the bag.
    Pills finished, snow too high, nearest chemist two kilometres.
    On my moped I reach the night pharmacy in eight minutes, ring me also at eleven in evening for a sick child.
  `,
  'post-en-pakketjes': `
    Could someone take in a parcel for me on Wednesday? I'm always at work.
    I need to return shoes, the drop-off point is too far for my knees
    Who empties my letterbox during the summer?
    Courier leaves everything at a locker across town, I use a wheelchair. Somebody who gets my parcels?
    Registered letter waiting, they want ID, can you go with my authorisation
    Christmas cards to post, 60 pieces, box is 1 km away
    Looking for neighbour with day shift off who receives deliveries
    I moved and my mail still goes to the old house in Gouda, who forwards it
    Stamps please, I don't have any app and can't go out
    Missed the delivery man three times now, maddening! Anyone home between 10 and 2?
    Must send a box to my family in Poland but cannot carry 20 kg to the service point
    Does somebody know how to print and stick a return label for me
    I work from home, so have your parcels delivered to me
    Going to the post office every day anyway, I take letters along
    On holiday? I clear your mailbox and put the post on the table.
    Return packages? I tape, label and hand them in
    Our shop takes in parcels for the whole street until nine in the evening
    Cards, letters, registered items, I bring them to the letterbox on my evening walk
    Retired postman gladly delivers your invitations all over the village
    Give me the pick-up code and I get your package from the locker
    Big boxes for abroad? I've a hand cart and weigh them for you too
    Mail of a sick neighbour I collect from the flat's letterbox downstairs and bring up
    Home all day with a broken leg, so I might as well accept your deliveries, ring my bell
    The post returned already two boxes of my mother, with dried mushrooms and warm socks, because nobody home. May I put your address for the third one? I fetch it same evening.
    Night worker, so by day I'm on the sofa anyway. The couriers know me. Let them leave your order here while you're at the office, I put it in the hall.
    They left the box with my new compression stockings at a collection point two kilometres off, and with my rollator I don't get that far.
    I am home all day with my knee up, so deliveries for working people in our street may be left with me. I sit by the window anyhow.
    Wrong size slippers must go back before the 14th. The label is printed, the box is taped, only my legs refuse.
    Widower, seventy-one, walks to the postbox each evening at six. Birthday cards, condolence letters, returns, hang them in a bag on your door and I take them along.
    My daughter in Canada sent me something heavy and the driver put a slip through the door that it is now at the petrol station. I have no car any more.
    Worked thirty years behind a mail counter. I weigh, wrap, tape and send the parcel for your grandchildren overseas, also the customs sheet.
    Night porter, so home by day. Couriers may ring at mine, I sign, and you come in your slippers after your lecture.
    I'm home with twins all day so the couriers know me. Let your boxes come to us, and whoever needs a stamp or return dropped at the counter, the pram goes there anyway.
    My residence card comes by registered mail between 8 and 6, and somebody with a passport must sign. I'm working in the warehouse. Is there a person who can wait in my room?
    Granny's quilt from America is at customs and the pick-up point's in a petrol station by the motorway. I've no wheels.
    Going by the orange letterbox daily with the pram: give me your birthday cards, returned shoes, whatever needs a sticker and a slot.
    Return label printed, shoes in box, deadline today, baby just asleep on me. Anyone going to the counter?
    I'm at the hospital with my son most days and the deliveries keep being sent back. Could a neighbour who is home take in my boxes?
    Home all day with a baby, so ring me. I accept packages for the whole stairwell, put a note in your letterbox and keep them dry behind the pram.
    Three returns with labels printed are standing in the hall, the drop-off point is a twenty minute walk and my knees say no.
    I go to the parcel point every day for my little webshop. I can drop your returns there, and stamps and birthday cards for grandma too.
    The envelope for the court must go registered today and my carer did not come. Someone who can bring it to the counter and get me the proof?
    The locker for deliveries is too high for my chair, the screen and the door both. Two boxes are in there now with a code.
    I build model railways and the locomotives arrive when I'm at physio. May the courier leave boxes with someone on the odd side of our street who is home by day?
    I'm always in, gluing dollhouses. Couriers know me already. Have your boxes delivered here and pick them up when you're back from work, there's usually cake.
    A violin bow comes by courier between nine and five and I've an interview exactly then. Would you sign?
    I was a postman and can't stop walking. Letters to the box, parcels to the counter, or I take in what comes while you're at work.
    The returns won't stop: wrong wool, wrong size, and the drop-off point closes at six. On foot with oxygen bottle it's not doable. Who passes there?
    I jog past the letterbox and parcel counter at noon. Stick it in my backpack: cards, returns, registered stuff. Signed, sealed, sweaty.
    The courier says he rang. I say he did not. Now my parcel lives in the petrol station and I have no bicycle.
    Home all day, caretaker in pension. Your packages may sleep here.
    Christmas cards, forty-one of them, stamped, licked, and the letterbox at the corner has been taken away. To the next one is a mile on two sticks.
    I have wide hall and a dog who likes delivery men. If you work in the day let them leave the boxes with me, collect after supper.
    Return box, too big for my bike, must go back Saturday.
    Every afternoon at four I walk to the mailbox for the exercise, doctor's orders. Give me your envelopes, then at least it has a purpose.
    The courier says they put my box in a shop near the station. I am in wheelchair and that shop has steps.
    Home all day with my sewing machine, ring me for your deliveries.
    A Christmas tin for my grandson in Perth must be weighed, stamped and sent, and standing in the queue is beyond me.
    Three return boxes, one broken ankle, label already stuck on.
    I do the round to the orange letterbox with my terrier each evening, so hand me your cards and envelopes as I pass.
    Working in hospital long hours, always I miss the delivery man and he takes it back. Who can accept for me?
    I delivered letters in this village for thirty-one years and I still know every slot. Give me what must be sent, I'll take it to the box and the counter.
    Always at home with my sewing machine, so the van may ring at mine.
    The courier comes when I'm on shift, three times already he left a card.
    I work nights, so I'm home and awake at eleven when the van comes. Put my house number on the card.
    Retired philatelist, loves a queue at the counter with stamps. Your registered letter is safe with me.
    A box of ten kilos for my mother in Ukraine, drop-off is far, and I have bus only.
    The courier took my package to a collection point at the petrol station, and I had my hip done on Tuesday.
    My hall takes in the boxes while you're at work.
    Forty funeral cards, stamped, nearest red box too far for me now.
    They put it at the neighbour who went on holiday yesterday, inside is the medicine for my dog, can someone receive the next one for me as I work days?
    I work from home since I was reorganised, so let the deliverers leave your boxes by me. I sign, I keep them dry, you ring the bell in the evening.
    Your returns, I drop them at the counter, every Monday by cargo bike.
  `,
  wegbrengen: `
    Old mattress must go to the tip, who has a trailer?
    Three bags of clothing and a box of crockery for the kringloop, I've no car
    Broken fridge on my balcony. Can someone cart it to the milieustraat?
    Garden waste, twelve sacks, way too much for the green bin
    After clearing my late husband's shed there is paint, old wood, a rusty mower. Who helps me get rid of it at the recycling centre?
    empty bottles and jars, a whole cellar, to the bottle bank
    Sofa to be hauled away before Friday, third floor
    I have a pass for the dump but no licence
    Furniture too good to throw out, who drives it to the charity shop?
    Moving house and left with a heap of carpets and planks, help!
    Old papers, stacks of them, must go to the container, my back says no
    Washing machine died, the shop won't take it, anyone with van going to the waste yard
    Saturday I go to the tip with my trailer, there is room left
    Your old telly, bed or cupboard? I take it to the recycling yard
    Donations for the thrift store I pick up and bring in
    Glass, paper, batteries, I carry it away for neighbours who walk badly
    Pick-up truck available for junk from shed or attic
    I drag your bulky waste to the kerb on collection day or drive it off
    Scrap metal and dead bikes gladly removed
    Prunings cut and piled? I take the whole lot off your hands to the compost plant
    Strong lad plus van: couch out of the house and off to the dump
    Chemical waste, paint tins and old oil, I know where it belongs and take it there
    Helping someone downsize is what I like: I bring boxes of books and china to the second-hand shop
    An old mattress and a broken wardrobe are standing on the balcony since I moved in. Without a car I can't get to the milieustraat and the gemeente wants appointment in Dutch.
    Saturdays I drive with a trailer to the tip and the kringloop. There's always a corner left for a neighbour's old fridge or bags, just have it downstairs by ten.
    There is an old mattress in the hall since my husband passed away on it and I want it gone. The tip asks that you come with a trailer.
    I own a trailer and a pass for the recycling yard. Broken washing machines, carpets, rotten garden chairs, I take them on Saturday, retired plumber, back still fine.
    eleven bags of empty bottles and jars in mums shed, she cant lift them to the glass bank and i only come over from wales twice a year
    Paint tins, batteries and a dead television from my father's cellar. Chemical waste, they don't take it with the bin. Somebody with a van maybe?
    Every month I empty my own shed to the dump. If your old newspapers and cardboard are in the way, put them by the gate, I load them up.
    The council collects large things only at the kerb, but how do I get a three seat sofa from the second floor to the kerb and away, at 83?
    Former scrap dealer, I come for your rusty bikes, pipes and old boiler and drive them where they belong. Costs you a cup of coffee.
    My brother has a flatbed and I've a strong back. Sagging sofas, prunings, fridges without a soul: Saturday, straight to the yard, we sweep afterwards.
    Pickup with tarpaulin, council pass for the tip, time on Fridays. Broken cupboard, garden rubbish, old carpet, paint tins, put it at the door.
    Since we came here I separate everything but the glass container is 900 metres off and my back is broken in two places. 60 jam jars stand on my balcony!
    A dead Christmas tree since January, a sofa that smells of former cat, and a council system I can't decode. Does anybody go to the recycling yard?
    I collect old frying fat, batteries, bulbs and broken toasters from the flat once a month in my cargo trike and drop them at the right containers.
    My tiny car can't take the old bathtub, twelve tiles and a door. They're blocking the fire exit, says the board.
    Old mattress, a broken baby bath and two car seats are blocking my storage. No driving licence and it doesn't fit on my bike. Who goes to the tip sometimes?
    I've a trailer and a free pass for the recycling yard. Saturday morning I do a round: fridges, garden rubbish, rubble, chipboard. Just have it by the kerb.
    Glass jars and cardboard pile up since I lost my leg, the bank is at the end of the road and up a slope. Ten bags by now, embarrassing.
    Renovated our bathroom ourselves and now there's a toilet bowl in the front garden. We could use somebody with a tow bar.
    We collect old frying fat, batteries and dead lamps with our scout group every first Saturday and take it where it belongs. Leave yours at the gate.
    My boss lends me the tipper on the last Saturday. Sofas, tiles, dead washing machines; have them out front by nine and they'll be gone by ten.
    My shed is finally empty apart from a dead freezer, two car tyres and a rotten pigeon loft. I have no trailer hitch. Who drives to the recycling yard on Saturday?
    Got a flatbed trailer for my stock car and nothing to race this winter. Old mattresses, paint tins, garden waste, a broken sofa, I drive it to the tip Saturdays.
    Cargo bike, quiet rubber tyres, no gossip. Bottles, cardboard, old lamps, paint: I carry it off to the containers for you, before anybody's awake.
    Pallets, a bathtub and tins of old varnish after restoring my boat. I can load, can't drive since my epilepsy.
    On my way to the stock car track I pass the dump. Broken fridge, planks, hedge clippings, tubes of telly: stick a note on my trailer.
    A dead washing machine is no ornament, though it has been in my front garden since spring and the neighbour has begun to greet it.
    Trailer, tow bar, Saturday free: your old sofa goes to the tip.
    Eleven bags of empty bottles. Long story. Glass container too far.
    My late brother kept paint tins, batteries, oil, asbestos for all I know. It must go to the dump and I have only a moped.
    I go with the tractor to the recycling yard once in the month, there is place for your mattress and your branches. You load, I drive, finished.
    Old carpets are rolled up in the hallway and the waste people only collect if you book by internet and drag it to the kerb. I do neither.
    An old sofa stinks in my hallway and the council yard only takes it if you come with a trailer.
    Have van, will take your mattress to the tip.
    After my husband's hobby shed I have forty paint tins, dead batteries and a car tyre. I don't drive.
    Glass, cardboard, dead toasters: my trailer goes to the recycling yard every second Saturday and there's half of it free.
    Washing machine dead, bought new one, shop did not take old one. It sits in my garden with rain.
    Mountain of empty jars, knees gone, bottle bank far.
    A dead fridge has been standing in my hallway since Easter.
    I was a bin man for 26 years and have a trailer now. Old mattress, broken sofa, say the word and it goes to the tip.
    Seven bags of empty bottles and a bad knee.
    Bought the trailer for our camping years, wife gone, camping over. Let it carry your paint tins and branches to the recycling yard.
    Tiler with pickup, passes the dump anyhow. Old bathtub?
    I've broken my garden chairs, all six, they rot by the fence, no tow bar.
    The flood got into our cellar Sunday and now a soaked mattress and two cabinets stand in the hall, I have no car to go to the tip.
    Old fridge dead since Monday. Third floor. No trailer.
    My late brother's paint tins, car batteries and oil, I do not know where such poison should go and I don't drive.
    After our New Year party there are eleven crates of bottles and my back is out, who takes them to the glass container?
    I hired out bouncy castles, gave up, still have the big trailer. Saturday mornings I can take broken sofas, carpet and branches to the dump for people without a car.
    Got pickup, can take your old iron and washing machine away, Sunday good.
    Who drives with me to the milieustraat with the junk from the shed?
    Got a trailer for the tip and the thrift store.
  `,
};
