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
    Tupperware with curry and rice hung on your door
    Our community centre serves three-course lunch for 4 euro, and we deliver too
    Bringing dinner to somebody who is recovering is a small effort for me
    Love to share my Sunday roast with a person who lives alone, I carry it over under foil
    Fresh soup every Tuesday, brought round by bike
    Single dads, students, pensioners: eat along, I cook for eight anyway
    I can bring hot meals at noon, low-salt or puréed if needed
    Six days out of hospital with a new baby and stitches, husband has only this week off. Something warm and not too spicy, left on the mat, would make me cry from happiness.
    I always make dal and rice for eight while we are three. An elder person near Stadshagen could get a box from me on Monday and Thursday, still hot.
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
