import type { BranchExamples } from '../../../lexicon.js';

export const cooking: BranchExamples = {
  koken: `
    Who would cook for me in my own kitchen twice a week? I can no longer stand at the stove
    Since my wife died I live on toast and tinned soup. Somebody who makes a proper stew here at home would be nice
    Indian vegetarian food wanted, cook at our place for my visiting parents
    Hands hurt from arthritis, chopping onions and carrots doesn't go anymore
    Cook needed for the neighbourhood dinner, 30 guests, kitchen available
    I'm low-salt and diabetic, who prepares me dishes for the freezer?
    Both of us working late, kids hungry at five thirty. Can anyone make pasta here on Tuesdays?
    Looking for helpers to stir and peel at the community kitchen
    Birthday buffet for 25, I can't do it alone: salads, satay, rice
    After chemo the smell of frying makes me sick, someone to prepare my kids' dinner?
    Let's find a person who cooks Surinamese roti at my home, I buy all
    Care home group kitchen needs a chef-granny on Sundays
    Love cooking for others! I come to your house with apron and knives
    Hobby chef prepares a week of dinners in your kitchen, you only heat them up
    Syrian lady makes kibbeh, falafel and stuffed vine leaves for parties
    I help peel and chop if your hands won't any more
    Former ship's cook can handle pans for 80 people
    Come cook together in the neighbourhood house, big stove, I lead
    Pots of soup and stew, simmered at your place, portioned for freezer
    Gluten-free, vegan, low salt, tell me what you may eat and I prepare it
    Sundays I stand at the barbecue for your street party
    Mum of four cooks Polish pierogi and bigos on request
    I can fry, roast, steam, and I do the dishes after
    My fiancé's Dutch parents come for dinner and I can do only instant noodles. I don't want lessons, I want somebody who stands with me at the stove that one Saturday and saves me.
    Sixty people or six, I don't mind the size of the pot. Had a food truck in Lagos. If your street or your sick aunt needs a proper dinner prepared in your own kitchen, call me.
    My hands shake from Parkinson's and the knife frightens me. Who peels and chops with me on Sunday so that I have soup for the week, in my own pans?
    Retired ship's cook. I come to your kitchen with my own knives and turn whatever is in the cupboard into stew, for now and for the freezer.
    The smell of frying onions in my house again, that is what I miss. I may stand no longer than five minutes because of my spine.
    I am Syrian grandmother, children are grown and far. My pots are too big for one person. I come to your house and make lentil soup, stuffed zucchini, no pork.
    Dad only has one working arm since the stroke. He has gas, a good oven and two hungry lodgers, but cannot lift the pan from the fire. Weekday evenings around five.
    Widow of a butcher here. Roast, gravy, red cabbage, hotpot, I do it with eyes closed. Happy to stand at your stove when you come out of hospital.
    Diabetes, kidneys and only one good hand. Someone next to me at the stove on Saturday for a pot of beans?
    Twenty years I ran the kitchen of a small hotel in Turkey, now I sit home with strong hands. Give me your vegetables and tell me how many people, I make it ready.
    For Orthodox Easter I expect 24 people and I've two rings and no experience with so much lamb. A second cook in my kitchen on Saturday would calm me.
    My father has turned 90 and wants the dishes of Java as from his childhood. I can't get the rendang right. Would some Indonesian auntie stand at our stove one afternoon?
    Since my husband's dementia I do it all, I can't chop as well, my thumbs have arthritis. A youngster peeling and stirring on Sundays would be a mercy.
    Let me take over your stove a night per week. Senegalese, groundnut stew, fish with lime, but I can also keep it mild for Dutch tongues.
    We'd like to treat the staff of the shelter to a real Afghan lunch, sixty plates. Eight hands short for peeling carrots and rolling dough.
    I catered for film crews in South Africa. A birthday, a wake, a flu week: I come to yours with knives and leave it tidy.
    Both of us work shifts and I have a boy with coeliac disease. I'm so tired I burn rice. Is there somebody who'd stand at my stove one evening and make a few pots for the freezer?
    I cooked eleven years in a canteen and miss the big pans. I come to your kitchen on Sunday, use what's in the cupboard, and leave you with stew for three days.
    My hands shake, so knives and hot oil are not safe now. I know all my recipes from home by heart, I only need hands to chop and stir while I tell.
    Fufu, jollof, pepper soup: nobody makes it for my wife now she has the dialysis and I only know eggs. A sister who can prepare it low in salt in our house?
    I have Mondays off from my restaurant job. If you just came home with a baby I could come by and fill your oven dishes, I bring my own knives.
    Chef for twenty two years, out of work since the hotel closed, and my hands itch. Give me your kitchen, a sack of onions and a reason, I do stews for forty without sweating.
    I'm organising a lunch for the lonely on the second day of Christmas, sixty plates. Need folk who can peel, stir and stay cheerful over steam.
    My hands don't shake yet and I've no one to cook for. I'll be your chef's arms: you tell me grandma's recipe from your chair, I chop and fry.
    Our repair café wants soup at noon. I do it now alone for fifty persons and it's heavy. A second stirrer who also chops onions?
    Let me at your stove: I lost my restaurant and I'm a sad cat without pans. Family dinner, baptism, sixtieth, I do Anatolian for twenty.
    Iftar for the whole row, first time. Big pots are here, tables too. I'm one woman with a bad hip and eighty guests. Who peels carrots?
    Since she died I have eaten bread. A hot potato now and then, made here in my own kitchen by somebody who knows what a pan is for, that is all.
    Ship's cook, forty years, six gas rings and a storm. Your kitchen holds no terrors. I come, I make soup for the week, I wash up.
    Thirty guests Sunday, one oven, panic.
    I have chemo till June and the smell of onions makes me run. My children need dinner anyway. Somebody to stand at my stove two evenings?
    Nigerian auntie, jollof in any quantity, bring your own pot.
    At the canteen of the factory I fed two hundred people a day. Now I feed a cat. It would please me to stir a big pan again, for a neighbour or a club.
    Since my wife passed I eat crackers. Who would stand in my kitchen once a week and make something in a real pan?
    Jollof, light soup, waakye, I can make it in your kitchen, you just buy the things.
    My wrist is in a cast: I can't peel a potato, chop an onion or lift a pot.
    Was ship's cook for thirty years, feeding eighty Filipinos and Norwegians. Your stove is no challenge.
    Twenty people at my dad's memorial and I've never made more than beans on toast.
    I batch twenty portions with you on Sunday, freezer happy, you happy.
    Cancer took my taste, everything is metal. Someone inventive with herbs in my kitchen?
    Ran a hospital kitchen for 300 patients. Now I peel three potatoes. Please let me stand at someone's stove again, with you or for you.
    My hands shake, the knife frightens me, but the leeks are here.
    I come from Ukraine and I can make borscht for twenty out of almost nothing. Who has a big pot and wants to stir with me on Sundays?
    Chemo took my taste and my strength. Someone to chop and simmer soup here in my kitchen for the freezer would be gold.
    School dinner lady, big ladle, bigger heart: give me a kitchen on Thursdays and twenty hungry people.
    Goose in the fridge, guests at six, me in tears.
    My wife always did the stove. She was taken in on Wednesday and there are three children and a raw chicken looking at me.
    Out of work chef will stir your pots at lunchtime.
    Sixty people after the burial on Saturday and I know no one with big pots.
    I was a ship's cook until the company went under in May. I gladly stand in your kitchen, chop, stir and fry while you rest, any weekday before three.
    Diwali is next week and my hands shake now too much to fry, need a person at my stove who does not fear hot oil.
    I have large pans, fire ring and free Sundays: I can make jollof for your naming ceremony, only buy the rice and pepper.
  `,
  bakken: `
    Who makes a birthday cake with a unicorn for my girl of six?
    Oven broken and I promised apple pie for the school fair
    Need forty cupcakes for the neighbourhood party
    Looking for someone to bake bread with, I have sourdough starter but it goes flat
    Eggless cake for my grandma's eightieth?
    Can anyone make gluten-free cookies for a kid's party
    I'd love real British scones for our tea, is there a baker among you
    My hands shake too much for kneading, would someone make oliebollen with me in December
    Pancakes for 50 children on Saturday, extra griddles and people wanted
    wedding soon, no budget, three tier cake with fondant roses who can
    Muffins for the bake stall please, anyone handy with a whisk?
    My late mum's recipe for honey cake stays in a drawer. Who tries it out in my kitchen?
    I decorate cakes with icing and marzipan, yours for the cost of ingredients
    Every Saturday my oven is full of sourdough, a loaf for you?
    Birthday and no time? I make brownies, pies or a layered sponge
    American dad with a weakness for cinnamon rolls bakes for your event
    Shall we roll out dough together on a rainy afternoon? Shortbread, gingerbread, speculaas
    Waffles on wheels: I come with iron and batter
    Baklava, semolina cake, date biscuits, fresh from my tray
    Retired pastry cook pipes cream puffs and tarts for community centres
    I bake pies for lonely people, apple or cherry, say which
    Free cookie baking with children, sprinkles everywhere, I bring tins and cutters
    Vegan banana bread is my speciality, happy to make it for your fair
    My girl turns eight and wants a unicorn with a rainbow inside. Our room has one hotplate, no oven. Would anyone make it if I bring the eggs, butter, and colours?
    Victoria sponge, lemon drizzle, scones for a christening or an eightieth: nothing pleases me more than flour up to the elbows. Norfolk pensioner in Zwolle, just say how many are coming.
    For my 90th birthday I want the apple tart from my mother's book but my wrists cannot knead and roll any more. Ingredients are all in the house.
    Retired pastry chef with a big oven and no grandchildren nearby. I make your birthday cake, sponge or cream, for a child or for a golden wedding.
    My late wife made speculaas every December with wooden moulds. I have moulds, flour, spices and two left hands. Come and make the house smell good again?
    Early riser, old village baker, still up at four. Sourdough and currant loaves, and I am glad of somebody next to me with flour on the apron.
    My oven smells of cardamom every Sunday because I miss my mother's kitchen. I'd gladly make the buns or a birthday cake for a child whose parents work too much.
    My son turns six and wishes a cake like at Dutch parties, with the whole class eating. My oven is only a microwave. Is there somebody with tins and talent?
    Half of my sourdough starter goes to whoever knocks. On Saturdays I knead at five, I can do two loaves extra for someone whose hands no longer manage dough.
    My grandmother in northern England made scones each Sunday, and I've got her tin and no one to eat with. Twelve on the rack by three, I'll carry them round to the old folks.
    Polish cheesecake for a christening, forty people, Saturday. My mixer died in smoke. Is there someone with a stand one and two hands?
    My daughter turns six on Saturday, she wants a unicorn cake and my oven died. Also I've never got a sponge to rise in my life.
    Flour on every surface of my house, always. I make birthday cakes for families who have to count every euro, egg-free and nut-free too, gluten I'm learning.
    I'm 16 and obsessed with sourdough. Got four starters in the fridge, I can do loaves or buns for your stall or your sick neighbour if you give me the flour.
    Our care home group wants to make pancakes and biscuits with residents, but I have two left hands with mixers. Who knows the trick with yeast?
    Coeliac myself, so I've mastered muffins and bread that don't crumble. A child who never gets a slice at parties? I make one that everyone wants.
    For the street's fortieth anniversary we need six sheet cakes and nobody dares the oven. Come and beat eggs with me Friday evening, I have two mixers and one sane brain.
    Gluten went out of my life and with it every birthday. Is there somebody handy with yeast and odd flours who would try loaves together with me on Sunday?
    Ex night baker, still awake at four. I make sourdough and cinnamon buns by the dozen; tell me if there's a school fair, a wake or a new baby.
    Bread saved me in rehab: weigh, knead, wait. I bring you a warm loaf on Mondays or knead with you, my rye is nearly black.
    Every Sunday the smell from my oven wastes itself on one widower. Tell me your child's birthday and I make a cake in the form of whatever animal.
    Choux, macarons, a croquembouche, I watch the videos and mine collapse. Unemployed baker around? I've flour by the sack.
    Wedding anniversary of fifty years and the bakery wants eighty euros for a cake that tastes of sponge. The bath kind.
    I rise at four, old habit of the trade. Rye loaf, raisin buns, whatever your street needs warm by seven, I do it for the smell only.
    My daughter turns six. My last cake was used as doorstop.
    Baklava, simit, börek: my oven misses a full house. Come with flour, I show how thin the dough can go, you must see the newspaper through it.
    Apple trees gave two hundred kilos. Who knows pastry?
    I am Polish granny, before Christmas I make poppy seed rolls and gingerbread, I like company at the table with sticky fingers, big or small people.
    My oven is empty on Sundays and my hands miss flour. Tell me your birthday and I'll do the sponge.
    Daughter turns five, wants unicorn with three layers. I have no talent and no tin.
    Soda bread, scones, barmbrack. Granny's recipes, warm oven.
    I try making sourdough but always come out like stone, maybe someone with good starter show me?
    Brigadeiros, bolo de cenoura, pão de queijo: I make for the school fair or for your party, happy happy.
    Forty years I got up at three to shape the dough. I still wake at three, and my own kitchen only holds two mouths. Come and get your hands floury with me.
    My rye starter is older than my marriage was. Take a spoonful home, I'll show you how to feed it and when to fold.
    The oven at our flat is broken and my girl turns six on Saturday. Could someone's oven do a sponge in the shape of a unicorn?
    Retired pastry chef, still owns eleven piping bags.
    I want to give my late mother's apple tart to my sons, but mine always has a wet bottom. Who can stand next to me once?
    My oven exploded, and Saturday my girl turns six. Chocolate cake, unicorn, help.
    Wedding in eight days and the aunt who was doing three layers with marzipan has pneumonia.
    Too much flour, no grandchildren: birthday tarts from my oven.
    I got up at three for forty years in the bakery and still wake up then. I'd make rolls, currant loaves and birthday tarts for anyone who has something to celebrate or mourn.
    Sugar free apple pie for grandpa's eightieth, who can?
    With my mixer and two ovens I make cupcakes for your class treat, nut free no problem, flour costs only.
  `,
  kookles: `
    I'm 22, living on my own and can only boil an egg. Who teaches me simple dinners?
    Want to learn Dutch dishes like stamppot and pea soup
    My husband always cooked, now I have to start at 74, who shows me how?
    Can somebody explain how to make dosa batter, mine never ferments
    Course for men who can't cook, does it exist here
    Newly diabetic, I'd like to learn to prepare healthy food step by step
    My daughter with Down is moving out. She must learn to use the stove safely and follow a recipe with pictures.
    Looking for an Italian nonna to teach me fresh pasta
    How do you use an oven? in my country we did not have, please teach
    Who gives me lessons in vegan cooking, I swap for guitar
    knife skills and sauces, I'd like to get better, anyone a chef?
    Kids aged 9 and 11 want to learn cooking, workshop maybe?
    Learn Thai curry from scratch in my kitchen, pounding paste and all
    Patient ex-home economics teacher gives cooking lessons to beginners of any age
    I show students five cheap meals they can make in one pan
    Workshop Turkish börek, roll and fill with us
    Chef with time off teaches you to cut, sear and season
    Cook once with me and you know how to do risotto forever
    Dutch kitchen for newcomers: hutspot, snert, boerenkool. You learn the words too.
    Widowers' cooking class Thursday, no experience needed
    I explain recipes to people who can't read well, with photos and cups as measure
    Want to master sushi rolling? I teach in small groups
    Children's cooking club, they learn to weigh, stir and taste
    I married into a Hindu-Surinamese family and my roti breaks each time like a biscuit. Please, an auntie who shows me with her hands how it should feel.
    Real borscht takes four hours and a good story. Come to my kitchen with two or three others, you chop, I tell, and next week you can do it without me.
    Fifty-two years she stood at the stove and I never even boiled an egg. I am 79 and I must start somewhere. Potatoes first, perhaps.
    Former teacher at the domestic science school, I show widowers how you make gravy, vegetables and a pan of soup that lasts three days. No stupid questions exist.
    The doctor says no salt, no sugar, no fat. Then what? My old recipes all are forbidden now, and I want someone to show me how to make it tasty.
    From south India, retired, bored. I can show you dal, chapati and fish curry step by step in my kitchen, two persons at a time. Bring apron and empty stomach.
    My grandson in America gave me a hot-air fryer. It stands there shining, the manual is a riddle to me. What goes in, how long, can it do fish?
    I taught home economics till they abolished it. Boys who can't boil rice, widowers, au pairs: Mondays in my kitchen, knife grip first, then onions, then courage.
    Mothers at school always ask for my manti. Come six at a time, aprons on, I show folding and you tell me the word for each thing.
    Dutch pea soup, mash with kale, meatballs in gravy: my mother-in-law was a farm woman and I have her notebook. Newcomers may come and stir, Thursdays.
    My wife always did it. Seventy-six, expat from England, and I've eaten toast since the funeral. A simple stew, step by step, would be a triumph.
    Six students, one wok, no plan. Come to our corridor and teach us five dinners under three euro. We wash up.
    Divorced since spring, kids with me half the week and all I can do is pasta with red sauce. Teach me five dinners that they'll eat?
    I used to give lessons at a domestic science school. Teenagers leaving home, widowers, single dads: come to my kitchen and in six evenings you'll make a proper meal.
    my foster son is 17, leaving in the summer to live on his own and he cannot boil potato. Who shows him the basics, how to use an oven, how long chicken stays good?
    Diabetes type 2 since March. The diet sheet says lentils, I've never touched a lentil. Somebody who can show me what to do with it?
    I know Indian cooking from my mother, dal, roti, sabzi without packets. If you are curious, come stand beside me, you roll, I correct, we laugh.
    We get a vegetable crate from the food project each week and I don't know half of it: celeriac, kale, black radish. Stand with me once at the stove?
    My wife did everything at the stove. She passed in March and I live from toast and tinned fish. Please show an old mechanic how to make a pot of soup and a proper gravy.
    Come with an apron, I learn you pierogi, barszcz and cabbage rolls. Widow, small kitchen, big rolling pin. Students who live on noodles are most welcome.
    Curry from scratch: I grind, temper, and explain. Six hobs, Tuesday evening, for single men who live on crisps. My late wife would laugh.
    I had an eating disorder, now I run a kitchen. I teach eggs, soup and rice to anyone scared of pans, one on one, no remarks.
    At nineteen in my own room with two rings. I burn rice. Can someone's nan teach me five cheap dishes before I turn into a noodle?
    Chinese dumplings, folding party, my kitchen, six stools. Laid off engineer, precise pleats. Learn it and take thirty home.
    Divorced at fifty-eight. Turns out the meals did not come by themselves.
    My whole repertoire: egg. I eat it boiled on weekdays and fried on Sundays. Surely someone has the patience to take me as far as gravy.
    I taught recruits to boil rice for a company without burning it. A young person in his first flat will be easier. Knives, stock, timing, cleaning as you go.
    Show me Dutch stamppot, I show you proper borscht.
    In my country the mothers do it and now mother is far away and I am hungry student. I have pan, spices, I do not know the order.
    Retired hospital chef, Friday afternoons, four at my table: we peel, we fry, we make mistakes, we eat the mistakes. Beginners preferred.
    My mum never let us near the stove. I'm 24 and want to learn five proper dinners.
    Come, I show you rendang, slow slow, four hours, we talk while it simmers.
    Widower, 79, has burned water. Teach me eggs first.
    I was chef in Napoli. I can show you real ragù, gnocchi with hands, no cream in the carbonara, please.
    I married Dutch man, he wants stamppot and pea soup, I only know Eritrean injera and zigni. An older lady could show me?
    Widower, 74, owns one pan and one recipe: egg.
    Twenty-two years behind the wok in my uncle's restaurant. I can show you how to hold a cleaver and not burn the garlic.
    My son moves into student room and eats only toast. He wants to know four dishes, cheap, with beans.
    Indian grandmother, spice tin always open. Sit on my stool and I show you how dal begins, no charge, only bring onions.
    Former ship's cook shows bachelors how to fry, boil and not set off the alarm.
    Diabetes. Everything I know how to make has sugar and butter in it.
    My ex made everything. The children look at me at six o'clock and I look at the pan.
    Divorced in March, I live on toast. Teach me five dishes before my kids come for the holidays.
    Bring onions, I'll show you knives, roux and courage.
    Widower, seventy-eight, never peeled a potato. Where do I begin?
    My son moves out to student room next week and can burn water. One afternoon with somebody who is not his mother.
    I ran the canteen of a school, laid off now. Come stand next to me on Wednesdays, I show you sauces, soup, how to hold a knife, no shouting.
    Learn my dal, chapati and pickles in my own small kitchen, two persons at a time, bring apron.
  `,
  maaltijd: `
    Is there anyone who cooks a bit extra and brings me a plate on weekdays?
    Hot dinner at my door twice a week, I'll pay for it, I'm 82
    My dad can't use the microwave safely anymore. Who delivers something warm at noon?
    Just had a baby, a pan of lasagne would save us
    Looking for home-cooked halal food delivered, ill for two months
    I miss real Indonesian food and can't cook any more. Portion for one?
    Ready-made stuff is too salty for me, neighbour with normal food wanted
    Would someone bring my uncle supper on the days I work nights
    Table for one is sad. Where can I join dinner for little money?
    No kitchen during renovation, who lets us eat along for a week?
    Soup for a sick friend, delivered in Leiden Noord
    A warm bite on Sunday when the meal service doesn't come
    I always make too much, shall I bring you a portion?
    Wednesday: warm plate delivered for an elderly neighbour, no charge
    Come and eat with us on Friday, place laid for you
    Meal train for new parents, I take Monday and Thursday
    Box with curry and rice hung on your door
    Our community centre serves three-course lunch for 4 euro, and we deliver too
    Bringing dinner to somebody who is recovering is a small effort for me
    Love to share my Sunday roast with a person who lives alone, I carry it over under foil
    Fresh soup every Tuesday, brought round by bike
    Single dads, students, pensioners: eat along, I cook for eight anyway
    I can bring hot meals at noon, low-salt or puréed if needed
    Six days out of hospital with a new baby and stitches, husband has only this week off. Something warm and not too spicy, left on the mat, would make me cry from happiness.
    I always make dal and rice for eight while we are three. An elder person near Stadshagen could get a box from me on Monday and Thursday, still hot.
    Just back from the ward with a drain in my side. I can warm up a plate in the microwave but not make it. Anything soft please, no bones.
    I always make too much for one person on purpose. Every Wednesday I can bring a warm pan to somebody round the corner, mashed potatoes with kale, meatball, gravy.
    For nine days my mother has lived on toast and I can hear it in her voice. I'm in Canada. Would somebody carry a hot dinner across to her a couple of times a week?
    After chemo everything tastes of metal except broth. Is there somebody who could put a thermos of clear soup on my step on treatment days?
    Retired hospital cook. I know minced, soft, diabetic, no lactose. On Tuesdays and Thursdays at noon I can be on your doorstep with a covered plate.
    the delivered trays from the company are all the same brown water. a real homemade plate once a week, i pay the ingredients of course, 86 years, no teeth left so not too hard
    Six weeks my arm is in a sling. I eat with left hand, that is okay, but the pan and the peeling it is impossible. Halal if possible, thank you.
    My daughter moved out and my pot is still for four. Jollof, vegetables, chicken, I drop it warm by an older person on Sunday after church.
    My wife is in hospital and I find that I don't know where the pans live. A proper supper some evening, brought round, would be a godsend.
    We are two old sisters who cook on a big range. We'll gladly send our brother with a lidded dish to whoever has just had a baby, a fall or a funeral.
    Used to run the canteen in a shipyard. Pea soup in winter by the litre. Tell me if you are ill or alone, I come by with a pan and a slice of rye bread.
    Father is nearly blind and burned himself on the stove, so the gas is shut off now. From Monday to Friday he has day care, the weekend nobody feeds him.
    Retired, Punjabi, three big pots. If you come out of hospital I bring mild khichdi, good for a sick belly, still steaming at your door.
    Broken jaw, wired shut for five weeks, at 77. Everything through a straw. Anyone who'd bring thick soups that taste like Sunday?
    Too weak to cook. Anything warm.
    Pan of chicken soup free for whoever is in bed sick, I ring and leave it on mat.
    My wife used to put the plate before me at half past five sharp. At half past five I now stand in the kitchen with my coat on and don't know why. If there's a family that dishes up one plate more, I can come with my own pan and take it home.
    Retired nun, used to feed forty. Tell me who in our street just came from hospital and does she eat meat.
    Vegetarian stew, no garlic if you're on a sensitive stomach, in a jar on your step every other Friday. Hindu widow, cooks with love and not too hot.
    Palestinian grandma, three pots on the stove by nature. If you're sick, freshly delivered or grieving, my grandson cycles over with stuffed vine leaves, still steaming.
    Every Wednesday my pan of lentil stew is too big on purpose. If you've got a newborn, a broken wrist or just no strength, a lid goes on and I bring it over hot.
    Night nurse, I sleep by day, my teenage boys eat bread with chocolate sprinkles three times. Is there somebody who cooks one portion more, Monday and Tuesday?
    The lady at 14 is too proud to ask, so I say I'm practising Dutch recipes and need a taster. If you know another such neighbour, I've more pots.
    We're two dads with a premature girl in the incubator, home at nine each night, eating vending-machine bars.
    Hot soup, flatbread, a bit of salad, on a tray with a cloth. I'm from Syria and can't bear that people are ill on sandwiches. Tuesdays, ring twice.
    As long as I'm in the chemo weeks the smell of frying turns me. If someone could drop a tub of something plain for the kids about six.
    Sikh family, we make every Saturday for thirty in the garage. Whoever's ill, old, broke, or just alone: we ride round with boxes, say how many.
    New father, zero sleep, one hand. Could somebody leave a lasagne-ish thing outside? I'd return the dish clean and a photo of the girl.
    Baby came five weeks early. I go between the ward and the toddler at home and live on toast. A pan of something warm would mean the world.
    I always make too big so why not on purpose. Two evenings in the week I can ring your bell with a plate: halal, not too spicy, with salad.
    Wife in hospital after a brain bleed, me working nights, three children who had cereal for dinner again. Could anyone drop a tray of lasagne by?
    Our street has a rota for families in the first weeks after a birth. I'm Thursdays: I leave shepherd's pie on your doorstep, ring and run.
    I got crohns and a stoma since last month, standing at the cooker more than five minutes is not happening. mild dinner delivered sometimes? I pay ingredients.
    Since dad's hip operation he won't eat unless it's put before him. I live two hours away. Is there someone who would take him a hot dinner at noon on weekdays?
    In Ramadan and outside it, when I have lentil soup on the stove there is always a bowl for an ill neighbour. I carry it over at six, tell me your door.
    I look after my brother with MND and by evening I've nothing left. Something ready that only needs to go in the oven, on Wednesday, would be a mercy.
    Vegan, cheap and plenty of it: I'm a student with a giant pot and I cycle round with tubs on Tuesday night for folks who are laid up.
    Both kids threw up all night and now me. Plain broth and rice left on the mat, and then run away quickly, please?
    Long day shifts on the building site, but on Sunday I make goulash for ten. Give me a box with your name and I fill it.
    She's in her final weeks, and I can't think about pans. Small portions, soft, not sweet. Friends from far ask how to help; this is how.
    I bring dinners to three houses already and a fourth is on my route. Low salt, mashed, sugar-free, just tell. Former hospital kitchen.
    Man at number nine just home from hospital after his stroke? I make too much dal and rice anyway, I can ring his bell with a warm plate Monday and Thursday around six.
    My jaw is wired after a hockey stick hit it. Everything must go through a straw. If somebody makes thick soup today, might a tub come my way?
    Trained as hospital cook: salt free, mashed, halal, diabetic, no trouble. I'm home with an empty diary; two plates a day can go over the hedge.
    Sunday roast for one makes no sense, so I do six portions. The new mother, the man with the broken leg, who else? I deliver under foil.
    My husband's in hospital and I'm eating crackers over the sink after visiting time. If there's a scoop left in somebody's pan around eight...
    After my mastectomy neighbours fed me, so now it's my turn. Oven dish with greens, kids' portion beside it, Wednesdays by bike, still hot.
    I cook in a wok as if I still have my restaurant. Two boxes extra every evening: for the student with flu, for the man whose wife just died.
    Our street has a pan chain: when there's a birth, an operation or a death, nine households take turns to leave supper. Day six is open, join?
    Broke my collarbone falling off a hay cart. The cows get fed. I do not.
    I always make for eight, there are two of us since the boys left. A plate with foil over it can be at your door by six.
    New twins next door to sanity. Anything in a dish, please.
    My old friend across the canal is home from hospital and living on crackers. I cannot cook, I'm a plumber. Could someone drop something warm at number with the green shutters?
    Pea soup so thick the spoon salutes. I bring a pan round to anyone laid up this winter, no questions, return the pan.
    The freezer meals from the service taste like the box. Once a week a real dinner brought by a person with a face, I ask no more at ninety-one.
    Ramadan or not, my wife cooks lentils and rice for whole street. If you are alone, sick or too tired, I come by bike with hot dish wrapped in towel.
    Can stand four minutes. Potatoes take twenty.
    I fish, the sea is generous on Thursdays. Fried plaice with salad, delivered to your kitchen table, for people who don't get out much.
    Husband on night shift, me on bed rest until baby comes, our son eats cornflakes for dinner third time. I am ashamed a little to write this.
    Caretaker of the school, cook on my free Monday, make macaroni by the bucket. Which old gentleman or lady wants a portion brought up the stairs?
    After the funeral everybody brought casseroles. That was March. It is now May and I have not got the knack of eating.
    Twins came early, we haven't had anything hot since Thursday.
    I always make too big a pot of fufu and groundnut soup; one plate can walk to your house.
    Gallbladder out last week, living on rusks. A warm plate would be heaven.
    Every Wednesday there's an extra portion on our stove. Covered dish, left at your step, no chat needed.
    My neighbour is 91 and I go away for three weeks, who gives her something hot at noon instead of me?
    Lasagne for the mother just home from maternity. Me, Italian nonna.
    I have MS and by evening no energy to stand at the stove, so I go to bed hungry more often than I admit.
    Chicken adobo, rice, little pancit. I drop on Sunday after mass for anyone who is sick or just gave birth.
    Microwave broken, arm broken, spirits likewise. Soup?
    Hot pot from a Shanghai grandmother, I carry in thermos to the old man of number nine and one more.
    Broken jaw, wired shut. Anything blended, with taste, for the love of God.
    We do stamppot on Mondays, always one plate over; our gran died and we still cook for her.
    I never learned to make soup for fewer than eight, so there is always a pan too full. It can come to your door warm, Mondays.
    Twins of three weeks, haven't seen a vegetable since.
    Butcher's widow. I still make stew like he's coming home. Who's lying in bed and can't stand at the hob?
    Hip operation on Tuesday. Could anyone leave a covered plate on the step that first week? I like anything except liver.
    Retired from the army mess, can't scale down. Stamppot in a tub, delivered hot at six.
    Pierogi by the hundred, carried round still steaming.
    My grandmother said grief can't cook. I bring lentils, rice and salad to whoever just lost someone.
    Night nurse, single mum, three evenings no strength left.
    Lasagne for eight comes out of my oven each Sunday, we are three.
    Fish stall on Fridays: whoever's laid up gets a pan of my chowder on the doorstep.
    Home from chemo, smell of frying makes me sick, a bowl of something mild would be heaven.
    Twins arrived early. We live on crackers at the incubator and come home at nine to a cold stove.
    Could a pan of soup come by on Thursday for my neighbour, he is 86 and since his wife's funeral eats only biscuits.
    Kitchen burnt out on Saturday, six of us, one kettle.
    I always make too large, habit from five sons who left. A hot plate with lid can come to your door about six, Monday till Thursday, halal and with plenty vegetables.
    Night shifts after my colleague's accident, my father of 90 gets nothing warm on those four evenings.
    I have just stopped my restaurant because of my back but not the love for it. Two portions of stew a week I bring to someone who is recovering from operation.
    Lasagne for new parents, delivered by bicycle, still steaming.
    Broken jaw. Only things through a straw, and I am so tired of yoghurt.
  `,
  'eten-delen': `
    Has anybody surplus courgettes or tomatoes from the garden? I'd love some
    Where do I find a giveaway fridge in this area
    We'd like windfall apples for making juice, who has a tree he doesn't pick
    Any leftovers after your party? Our student house takes all
    Looking for people to share a vegetable box with, too much for one
    Sourdough starter or kefir grains to share, anyone?
    Quinces, do you have quinces?? need 3 kilos for jam
    Who goes halves on a sack of 25 kg potatoes from the farmer
    Too good for the bin: does someone want to set up a sharing shelf with me?
    Elderflower and blackberries, where may I pick
    low budget this month, happy with food near its date
    Can I swap my eggs for your honey
    Plum tree is bending over, come pick with a bucket
    Going on holiday, fridge must be empty: yoghurt, salad, half a cheese, take it
    Too much pumpkin! on the wall by my gate, help yourself
    Crate of pears free for collecting
    I have eggs from my hens each week, share them with the street
    Swapping jam for rhubarb, any takers
    Allotment gives more beans than we can eat, bag full for you
    Leftover buffet from the office, 20 sandwiches, tonight only
    Neighbourhood pantry in front of my house, put in what you can spare and take what you need
    Herbs from my balcony, mint, coriander, curry leaves, snip what you like
    Walnuts by the kilo under our tree, bring a basket
    Has anybody a tree with quinces or sour plums that you don't pick? In Georgia we make of it the best sauce. I would climb myself, and half of the jars is for you.
    Too many courgettes, as always. There's a crate by our gate in Wageningen with beans and chard also, help yourself; the tomatoes I'd sooner hand over in person.
    The plum tree gives forty kilos this year and I am one old man. Take a bucket, take two, ladder stands ready.
    My pension does not reach to the end of month and I am not proud. If your garden has too many beans or courgettes, I turn them into something good.
    I still shop as if there are two of us. Half a cabbage, half a loaf, half a pan, it all goes off. Would another single person like to go halves?
    Jars of pickled cucumber, cherry jam, sauerkraut, I make like for big family, but family is in Poland. Come with empty jar, go home with full.
    Going into hospital on Monday and the fridge is still full of milk, cheese, salad and ham. Who eats it up before it turns?
    My neighbour died who always ate my leftovers, and I can't throw food away, I had the hunger winter. Who would like a box now and then?
    I always make too much dal, my aunt taught me for twelve persons. From Friday evening two or three boxes are standing on my doorstep for whoever is hungry.
    In the student house the fridge was filled for a party that was cancelled. Forty spring rolls, two trays of salad, must go tonight!
    Fig tree, 11 kilos, and I'm alone. Also quinces. Come with a basket before the wasps do.
    Bakery where I work throws away thirty rolls each evening. I may take them. At seven I stand by the flats with a crate, bring a bag.
    Our fridge breaks down and there's three kilos of chicken and a tub of ice cream. Students, come now!
    My aunt in Suriname taught me only big pans. Tonight there's roti for four extra, with long beans, no egg. Door's open from six.
    Going home for two months, and the veg drawer is full: leeks, ginger, half a pumpkin, twelve eggs.
    We've a plum tree that has lost its mind. Bags at the gate, take what you like before the wasps do, ladder's there for the top ones.
    I leave for three months tomorrow, and the freezer is half full: peas, bread, two chickens. It would be a shame. Who comes tonight with a bag?
    Work at a bakery. At closing I can take home what's left, rolls, raisin bread, and I put them in a crate under the bench. Help yourself, first come.
    Money is short till the 23rd, the kids are fine but I'm skipping. If someone has leftovers or courgettes they can't face any more, we eat anything.
    Eid meat came in large portions, too much for our family. Some lamb for neighbours, I packed in one kilo bags, knock at the blue door.
    Chest freezer man. Fished too much mackerel again, cleaned and bagged, four per family. Bring a cool bag on Sunday after church.
    The allotment went mad: eleven marrows, a bucket of beans and plums that fall faster than I can pick. Bag is on the wall by the green gate, take what you like.
    Caught more mackerel than one bachelor eats. Smoked them on the balcony, sorry for the smell. Six are wrapped in paper for whoever rings first.
    Half a wedding cake, three kilos of rice salad and a tray of samosas left from our drummers' night. Bring a box before ten.
    Who wants sourdough starter, forty kefir grains and twelve jars of plum jam? I cook when I'm down and I've been rather down.
    We hung a fridge in the bicycle shed. Put in what you won't finish, take out what you fancy. Needs two folk for checking dates and wiping shelves.
    The hens do not know how to stop. Forty eggs on the shelf by my gate, help yourself.
    Caught too much mackerel. This is my wife's opinion.
    From the bakery I may take home what is not sold: loaves, currant bread, sometimes cream horns. It is too much for one cleaner. Share with me after closing time.
    Courgettes again. Whoever says no last year, say yes now.
    We are a student house and the end of the month lasts long. If your soup is left over, your pot of curry too big, we are five minutes away and not picky.
    I made sarma for party, party is cancelled because of snow, there are hundred and twenty pieces. Please ring at my door with a box.
    Our pear tree is bending, buckets stand by the gate, help yourself before the wasps do.
    Half a sack of rice left, we are only two, come with a bowl.
    Student, end of month, will gladly finish whatever you have over from the barbecue.
    Too many courgettes again, I beg you.
    The bakery where I work gives me the unsold rolls at six. More than I can ever finish.
    My allotment gives more courgettes than a man can bear.
    We close the bakery at five and I hate to see the rolls go in the bin. Come to the back door with a bag.
    Lobster man's nephew: mackerel by the bucket in August, more than my smoker can take. Ring, bring newspaper.
    If your plum tree drops more than you can eat, I make a great deal with a small family and never waste a crumb.
    Four hens, six eggs a day, cholesterol.
    After Eid our table is full for days. Neighbours, come with boxes!
    Windfall pears rolling under the cars, please take.
    Nine jars of lentil soup too many, whoever has spoon.
    My tree broke under the pears, forty kilos on the grass, take.
    We fly Friday because grandmother is dying, half a freezer of good meat and bread must find mouths.
    For Eid we buy a whole sheep, third part is for neighbours, tell me if you want a bag.
    Do you throw away bread from yesterday? Since the hours were cut we are glad with leftovers from any table or shop.
    Anyone with too many eggs this week? My hens were taken by the fox and I have a dozen jars of jam to swap.
    Windfall apples in crates by the gate, help yourself.
  `,
  'van-alles': `
    Looking for someone handy for all sorts of small things, every week something else
    My parents need a hand with this and that. A fixed person who comes two hours and does whatever turns up.
    Jack of all trades wanted
    Single mum, could use an extra pair of hands, the list is long and changes daily
    Who wants to help me out now and then? Varied little jobs in and around the house, some errands, a chat
    I don't know exactly what I need, just that I can't manage everything anymore
    Our neighbourhood group seeks helpers for different tasks, choose what suits you
    someone who can jump in when something comes up
    Please a buddy who helps with odds and ends since my stroke
    We are two old sisters and there's always something that must be done. Who would come by on call?
    Student wanted for chores, nothing special, a mix
    Need all-round support for a month, from the garden to my papers
    Two right hands and time on my side, ask me anything
    Whatever you need, I'm flexible
    I'd like to mean something for someone. Doesn't matter what: odd jobs, errands, company, walking the dog
    Available for all kinds of chores, big and small
    Newcomer wants to help people and practise Dutch, every task is okay
    Not picky at all, just tell me what has to be done
    Our team does one good deed per month, you name the job and we come with six colleagues
    Handy, sociable, own car. Use me where I'm useful.
    I do a bit of everything: paint a fence, sit with your nan, carry boxes
    Allrounder offers help on Thursdays, surprise me with your request
    Stuck with something, no matter how silly? Ring me, we look together
    My visa husband is abroad till April, I'm pregnant, and it's always something: today the bin, tomorrow a form, next day the shelf. I'd like one person I can text for such.
    Don't know what to call it. I'm 23, from Zimbabwe, healthy and free on Wednesdays. Carry, cook, listen, translate, climb, whatever turns up in your week.
  `,
};
