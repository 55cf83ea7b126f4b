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
    Broke the ankle on the ice, fourth floor, no lift. Milk, bread, potatoes, and cat sand, Lidl is fine. I'll give cash and a list in big letters.
    After dropping the children I'm in the Jumbo anyway, three mornings a week. If you can't go out, send me a list in any language and I'll leave it at your door.
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
    What is karnemelk, and why did I put it in my coffee? I'd love for a local to walk through Albert Heijn with me once, and show me what you cook with.
    Saturday market in Den Haag, the big one. I know every stall where okra is cheap. If you've trouble with bags or don't dare alone, walk round with me arm in arm.
  `,
  'halen-en-brengen': `
    Could someone pick up a lamp I bought on Marktplaats in Breda and bring it to Tilburg?
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
    Got an estate car, I fetch your Marktplaats buy for petrol money
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
    PostNL returned already two boxes of my mother, with dried mushrooms and warm socks, because nobody home. May I put your address for the third one? I fetch it same evening.
    Night worker, so by day I'm on the sofa anyway. The couriers know me. Let them leave your order here while you're at the office, I put it in the hall.
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
  `,
};
