import type { BranchExamples } from '../../../lexicon.js';

export const neighbourhood: BranchExamples = {
  'buurt-organiseren': `
    The repair café in our community house needs folk to pour, to write names and to put chairs back. Every second Saturday. Bad Dutch is no problem, mine's dreadful after thirty years.
    I'm waiting on my permit and not allowed to have a job yet, so days are long. Put me to use at the neighbourhood centre: chairs, dishes, games afternoon, whatever is going on.
    Our community centre needs people to help run the weekly activities.
    Who helps set up a neighbourhood garage sale?
    Residents' association looks for a treasurer and someone with ideas.
    We'd like to begin a repair café and are short of an organiser.
    Hands wanted for the children's holiday week, games, tents, supervision.
    Fundraiser for the playground: who joins the committee?
    The buurthuis wants a programme for internationals. Anyone who'd think along?
    Extra volunteers for the King's Day kids' market, putting out cones and signs.
    We're setting up a community garden and need someone who makes the rota.
    Is there a neighbour who'd lead the bingo afternoon, the previous lady has moved?
    I have plan for women's morning but don't know how to arrange room and money from gemeente.
    Coordinator needed for the give-away shop, a few hours.
    Event manager by day, would gladly organise things for the neighbourhood.
    I can help with activities at the community centre on Mondays.
    Got an idea for the street? I'll help you get it off the ground and apply for a subsidy.
    Carrying chairs, hanging bunting, running the tombola, use me.
    I'd sit on the residents' committee.
    Happy to help with the clothing swap or a jumble sale.
    I like planning: guest lists, volunteers, permits, budgets.
    Student offers help at holiday activities for kids in the quarter.
    Let me set up a language café at the library.
    I can chair meetings and take minutes for your local initiative.
    Used to run a village hall in Kent. I could take on the agenda, the bookings and the volunteers of yours as well.
    The coffee morning of the flat stops, as I was the one and my heart can't any more. Who sets out cups, writes the list, buys the cake?
    I ran a school canteen, a scout group and a strike. Put me behind the till, in the cloakroom, at the bingo wheel, I like to be useful.
    Our film afternoon for lonely elders needs hands: chairs in rows, ticket table, fetching those who can't walk. Two hours monthly.
    Electrician on pension, does sound and lights for your village evening, microphones that don't squeal, cables taped so no one trips.
    I carried chairs for weddings of 600 people, so don't worry. Community centre short of hands for setting up, pouring, cleaning after? Call on me.
    Our repair morning in the old school is growing with all the people from the new flats. We're needing someone for the tea, someone for the list, someone to stack the chairs.
    Tuesday language café, Saturday swap market, I do the rosters. My eyes go bad. Someone who can carry trestles, make lists and phone round?
    I'd like to put my hands to something. Chairs, raffle tickets, washing up at the bingo? Come from Ghana, shy, punctual.
    The table-tennis evening for youth stops because the organiser has moved. Who opens up, who closes, who makes the rota?
    Since I got help myself I'd like to be useful at the community lunch: peel, lay tables, sweep, carry the speaker. Syrian, 24, Thursdays.
    I would like to be useful but I can only do it sitting: selling tickets, stirring, checking lists. Something at the community house?
    Saturday repair café lacks a hostess and somebody for the soup. I run it, I'm exhausted, four hours monthly is all.
    Builder of stages, hanger of bunting, pourer of lemonade. Free most weekends, put me where you're short.
    Clothes swap for kids' sizes, my idea, the hall's free. Now I need two or three to sort and hang with me.
    my school says 30 hrs of volunteering. is there a thing in the neighbourhood i can help at? im good w sound and lights
    The playground day needs more hands: someone at the bouncy castle, someone at the lemonade, someone who counts children. I've the plan, not the people.
    I was an event manager, then made redundant. Your neighbourhood committee may have me: permits, marquees, sound, schedules, angry neighbours.
    For the repair morning we lack a host, a kettle boiler and two people with a screwdriver. First Saturday of month, ten till one, school hall.
    Free on Saturdays now my kids left. Put me behind the soup urn, at the raffle, at the parking, I do as told and bring a hi-vis vest.
    Chess in the park, soup on the corner, bulbs in the verge: I've ten ideas and one pair of hands. Be my co-conspirator.
    Bingo needs a caller with teeth.
    I can put up a marquee in the dark and in the wind, I've done worse for majors. Where do you want me?
    Soup afternoon, forty elderly, two volunteers, one ladle.
    Our community garden opens in May, there must be somebody who pours lemonade, somebody who watches the pony. I'm already the pony, so to speak.
    Once publican, always carrying trays. Call me for the jumble sale.
    Saint Nicholas has lumbago. We need new one, beard's available, horse also.
    Community centre wants to open Wednesday afternoons, but who pours the tea and puts out chairs?
    Hands on for the winter market, I can build stalls, run cables, direct cars.
    St Nicholas arrives by boat in two weeks, we lack stewards and hot chocolate.
    Ran the parish raffle in Galway. Give me a clipboard.
    Kids' swap day for toys in the gym: volunteers two hours?
    Stage manager, cables, lists, whistles. Got an event? I keep it running backstage.
    Fairground family: I put up, take down, count change and keep smiling in hail. Use me on your next do.
    I was scout leader for years and miss tents, ropes and chaos. Use me at the next children's afternoon.
    We set up the repair morning, but with two people it isn't possible. Chairs out, soup on, register.
    Soup day at the community house, hairnets ready, hands short.
    The community café loses its two volunteers this Friday, one gave birth, other moved. Tea pourers, please.
    Saint Nicholas arrives by boat on Saturday and our sound man has pneumonia, who holds ropes, hands out mandarins?
    School fair, tombola, no one behind the table.
    Repair morning will be cancelled unless somebody puts out chairs and writes down names.
    I coordinated festivals till I burnt out; small things now. Let me do the planning of your bingo, clean-up, or lantern walk.
    Always first in and last out: I set up benches, run cables, wash cups at any do in the hall.
    I carry benches and boil urns, every fair.
  `,
  buurtfeest: `
    Want to do a Diwali night in the courtyard with all forty flats, lamps, sweets, kids. I have never arranged something in Holland. Permit, tables, who tells the grumpy man on second?
    In Louisiana a block party's a birthright. I've a smoker the size of a cow, bunting and a PA. If your street's planning a summer do, count me on the committee.
    Street party on 21 June, who's got a gazebo and a long table?
    Need someone to man the barbecue at our neighbours' day.
    We're after a DJ or a band for the block party, no pay but plenty of burgers.
    Who paints children's faces at the street fair?
    Bouncy castle has to be watched in turns, can you do an hour?
    Looking for a Sinterklaas for the courtyard, beard supplied.
    Burendag is in September and our square has never done anything. Who helps?
    Permit to close the road for the party, does anybody know how that works?
    Bunting, fairy lights, sound system: may we borrow yours for the garden party?
    Volunteers to clear up after the fest, Sunday morning, with hangover allowed.
    Summer fête needs cakes for the stall.
    New Year's drinks with the whole street, we seek people with fire pits and oliebollen skills.
    I'll bring my smoker and make pulled pork for the street.
    Magician, amateur, does a show at your block party.
    I've got a PA and a playlist, let me be your DJ.
    Can lend a party tent and come put it up.
    Halloween in our street! I do the pumpkins and the spooky hall.
    Happy to run a sack race and egg-and-spoon for the kids at neighbours' day.
    Samosas for sixty, no problem, I love cooking for a street feast.
    Balloon animals and face paint at your fair, free.
    I build a stage from pallets for any neighbourhood festival.
    Lemonade stand, popcorn machine, candyfloss, I own all three.
    Let's celebrate summer together: I book the square, you bring a dish and a folding chair.
    I live here 48 years and nobody on the gallery knows each other now. Before I die I'd like one more long table outside, lanterns, children.
    Barbecue of oil drum, three crates, a gazebo and grandpa music: I do it for the close every August and need no thanks, tell me when yours is.
    With the King's birthday we always had games in the square, sack race, biting gingerbread. The committee is dead or in the home. Who revives?
    Old showman with a candyfloss machine and a hand organ. If you organise something in the road for the residents, I come to turn.
    Our block speaks eleven languages and nobody knows each other. What about long tables outside on the last Saturday in June, and every door brings a dish? I need three mad people for the plan.
    I've got two party tents, sixty folding stools and a brother with an amplifier. When the row wants an evening outside to welcome the new families, you've got me.
    Iftar in the open air for all, 120 plates, it was a dream last year. Now my husband had a bypass and I can't do tents, permits, lanterns by myself.
    King's birthday: my first. Can I help in the street, bunting, pancakes, kids' market? I want to be inside of it, not watch from the window.
    Nobody on our new estate knows each other. One Saturday in June, road closed, long tables. I'll ask for the permit, who's the barbecue?
    We have a bouncy castle from work and a popcorn machine. If your street does something, we'd bring it and man it.
    It must be one where people on wheels and with hearing aids can come too, so not so loud. I'd like to think along for the summer do.
    DJ, generator, string lights and a brother with a grill. Say which street and which Saturday.
    Fifteen years nobody closed our road for a party and I say this summer we do. Bunting, long tables, a tug of war. Who forms the committee with me?
    My sound system's been in the cellar since the bankruptcy. Take it for the summer do on the green, I come along as DJ, 60s to Afrobeat.
    Midsummer dinner along the whole pavement, 120 metres of table. We need tablecloths, a fiddler and someone to talk to the council about closing off.
    Potluck, pavement chalk, a jazz trio on a trailer and cars gone from the road for a day. I've done four, I know how to get permission and insurance.
    Wanted for 8 July: one barbecue king, someone with an awning, kids who want to perform. I'm a newly single organiser with a clipboard.
    Same street, nineteen years, never one barbecue.
    Got long tables, beer tap, and a farmer's permission.
    I think we should close the road one Saturday and put out sofas. I'd bring the sound of Nigeria, you lot bring sausages.
    Fairy lights for half a kilometre, from my fairground years. They want a summer evening and somebody to hold the ladder.
    Old folks in the row sit behind geraniums. Iftar on the pavement, all invited, who has benches?
    Neighbours' day: I've the tent, who has the neighbours?
    Twenty years on one street and never danced. Barbecue, bunting, block the cars?
    I've sound system, coals and uncle who plays steelpan.
    Permit is arranged, long tables too. Now people who peel, grill, tidy.
    King's birthday on the lawn, ideas with oranges?
    New Year's drink outside, doughnuts, fire bowl, my driveway.
    Nobody in our row knows each other since the new houses came. Trestle tables across the road, June?
    DJ in the nineties, still own the speakers and the lights.
    I do the barbecue, I've done it for 200 soldiers.
    Bunting's in the attic, permission's in, only people to put up the marquee are lacking.
    Bouncy castle in my barn, blower included, for any square that wants a Saturday of noise and neighbours.
    After the blackout everyone stood outside and talked! Let's do it again with tables and lights, who joins me?
    Street has four newborns this spring and one ninety-year-old. Worth bunting.
    Permit came for closing our lane on the 21st, now I need barbecue, music, hands.
    I have a marquee, fairy lights and a popcorn machine. For whoever throws a do on their square, Saturday nights.
    Former caterer wants to help with your neighbours' day, long table in the middle of the road.
  `,
  gastheer: `
    The language café has twenty visitors on Thursday and only me at the door. I look for a warm person who says welcome, shows the coffee, and puts shy ones at a table.
    Was maître d' in a hotel in Mombasa. I could stand at the entrance of your open day or elderly lunch, take the coats, remember every name.
    Our community café seeks someone behind the counter on Tuesdays.
    Host or hostess wanted to welcome visitors at the hospice door.
    Who pours the tea and coffee for our seniors' morning?
    Reception desk at the buurthuis, friendly face, some Dutch.
    Bar volunteer for the sports canteen, Saturday mornings.
    The museum needs people at the cloakroom and ticket desk.
    Someone to greet newcomers at the language café and show them a chair.
    We need hands in the living room of the care home: set tables, serve soup, have a word with everybody.
    Hospital is looking for volunteers who walk visitors to the right department.
    Could you open up and lock the hall on Thursday and put the urn on?
    Serve drinks during the interval of our amateur theatre?
    Walk-in centre, homeless people, we search a host with a calm manner.
    Former barista would love to make cappuccinos for the neighbourhood café.
    I make everyone feel welcome, put me at the door.
    Hotel receptionist, retired, offers a morning at your desk.
    Pouring coffee, washing cups, a joke with the guests, that's my thing.
    I'd serve meals in the restaurant of the care home.
    Can tend bar at the clubhouse, licence for alcohol (SVH) included.
    Available as host on event days, badges, cloakroom, directions.
    I speak five languages and could receive visitors at the information point.
    Laying tables and handing round biscuits at the seniors' club, I'm free on Wednesdays.
    Waitress from Ukraine wants to volunteer and practise Dutch while carrying trays.
    I would gladly run the tea trolley along the rooms. Milk, sugar and a bit of attention for each patient.
    The meeting room for seniors can only open if somebody's at the door who says good morning and knows where the toilets are. Mondays no one.
    Thirty years I was a hotel porter. I open the community house, switch on the urn, take coats, and remember how everybody takes their tea.
    Who wants to receive people with me on Wednesday, when the lonely and the newly arrived walk in? On my own, with my deaf ear, it's too much.
    Widow with a warm smile and a pinafore would be pleased to welcome visitors in the care home's restaurant, show them their seat, pour a juice.
    I smile at everyone, it's my sickness. Standing at the door of the meeting house, taking coats, showing where the coffee is: I can do that on Monday mornings and learn the names.
    In the language café we are short of somebody who stands by the entrance, sees who is shy, brings them to a table and gives a cup. Fridays ten to twelve.
    On Wednesdays I sit in the hall of the library and every newcomer gets a hello and a tour. I'd like a colleague for when I'm at the grandchildren's.
    The walk-in house needs someone by the door who says good morning in a few languages and knows where the toilet is. Mondays, I'm going on leave.
    Ninety chairs, one smile, mine. I'd gladly welcome people at concerts, ticket in, coat on hook, old lady to her row. Peruvian, six languages, evenings.
    The community living room closes on Wednesdays because no one unlocks it. I can do that: open, put the kettle on, say hello by name.
    We've a lunch for mothers in their first year. The one who welcomed at the door has moved. It's a smile and a list.
    Fifteen years a hotel receptionist, now disabled with fatigue. Two hours at a desk greeting people would give my week a shape.
    I like doors and faces. Let me stand at yours on Tuesday lunch, hang up coats, find each one a seat by someone kind.
    Each Wednesday I open the community room, put cups out, and say hello at the door so no one stands there lost. I could use a second face, two hours.
    Living room concert: I have the grand, the chairs and stage nerves. Somebody who welcomes people, takes coats, pours the wine while I warm up?
    Widow with a voice like a bell. I'd like to stand at the door of the neighbourhood house, show newcomers where the cups are, and remember their names.
    Our open living room needs somebody with a smile on Tuesdays: pouring, introducing one lonely person to another, locking up at five.
    Our blues night in the club needs a warm soul at the entrance: stamps, coats, hello to the ones who came alone.
    Door of community room is open, only nobody stands in it.
    Bartender by profession, remembers faces and sugar. Thursday mornings I could welcome people at the drop-in.
    Kettle, smile, register, lock up. Two hours.
    Kept a boarding house for sailors. I can receive anyone, also the drunk, also the shy ones who stand in the hall reading the fire rules.
    Our library corner closes at noon unless we find somebody friendly for afternoons to sit at the desk and say hello.
    Church stays open in summer for visitors; needs a person in a pew who knows where the toilet is.
    Open door Monday in community hall, we lack a friendly face who greets.
    Bartender from Rio, I pour, smile, remember names.
    Eight walkers pass Sunday; whose garden has toilet and lemonade?
    I like receiving people: coat off, tea in, who are you. Could do that at the neighbourhood room.
    Hotel receptionist. I remember everyone's name and how they take their tea; put me by the door of the community house.
    The open afternoon has no one to say hello, and newcomers turn around on the step.
    For twenty years I greeted theatre visitors. I'd like to do so again, coat rail and a smile.
    My living room's big. Language group, choir, support group, it can all meet here.
    Someone to pour and welcome on Tuesdays, please; our lady of the urn is 93.
    Undertaker, knows how to welcome people who don't know where to look. Put me at the entrance on the open day.
    Two hundred runners come through Sunday, who welcomes them with lemonade and a smile?
    The walk-in lady broke her hip, no one at the door to say good morning and take coats.
    Memorial evening Thursday, somebody must receive relatives.
    Twenty-six years hotel reception. I greet, I remember names, I make nervous newcomers sit down: your open house has me every Monday.
    I can stand at the entrance of your hall, programmes in hand, and point people to a seat.
  `,
  flyeren: `
    Three hundred leaflets for our clothes swap have to be through doors by Sunday and there's only me with my bad foot. Two streets each would do it.
    Delivering papers before class, I know each letterbox in Kanaleneiland. Have you posters or little cards about your concert, your lost cat, your fair? I take a stack with me.
    Flyers for our charity run must go through 600 letterboxes.
    Who delivers the parish newsletter in the streets behind the school?
    Need someone to hang posters in shops.
    Help wanted handing out leaflets at the market on Saturday.
    Neighbourhood paper, four times a year, our paperboy quit.
    I've lost my cat and want notes in every letterbox.
    Could a couple of students drop invitations for the open day?
    Election leaflets, my knees can't do the stairs of the flats.
    Collecting with a tin door to door for the heart fund week, we're short of collectors.
    Spread the word about our free clothes shop, who takes a stack?
    Two hundred envelopes to stuff and post by hand.
    My yoga class is starting and nobody knows, who puts cards on noticeboards?
    I walk every day, give me a pile and I'll post them.
    Happy to distribute your local magazine in my district.
    On my bike I can do a thousand letterboxes in an evening.
    Teen, 15, wants to do leaflets for a good cause.
    I'll stick posters on every lamppost where it's allowed.
    Door to door with invitations for the neighbours' day, I like the chat.
    Handing out fliers at the station in rush hour, no shame here.
    I take twenty posters along the shops and ask if they may hang in the window.
    Can go round with a collection box in my street.
    Our scouts deliver brochures in exchange for a donation.
    I know which doors have a no-no sticker, so leave your bundle on my porch and it will be done by Sunday.
    Eighty brochures of the widow group lie on my table, and my legs do eight letterboxes.
    Ex newspaper boy, ex postman, still 10 kilometres each day. Give me your stack, I put it through doors and skip the "no" stickers.
    For the soup afternoon there must hang something in the shop, the chemist, the library, with drawing pins. I designed it, I can't go round.
    I'm printer by trade and own a small press. I'll set and hang up your announcement, real letters, bright yellow, legible for old eyes.
    I deliver newspapers at five a.m. anyway, nine hundred letterboxes. If your club has papers to be pushed through the door, give me the pile.
    For our women's bicycle lessons nobody shows up because nobody knows. I've 400 sheets printed in five languages and one tired husband. Who takes a few streets or the shop windows?
    Dog lost? Street concert? Class for women? I stick your A4s on lamp posts and noticeboards during my evening stroll. Tape's in my pocket.
    My bakery from home opens on the 1st and nobody knows it. Five hundred cards, thirty streets, two tired feet.
    Four hundred cards for the winter coat drive lie on my table, and my heart only does one staircase a day.
    Paper round since I'm 12, I know every letterbox and every dog. I can take yours along on Thursday.
    Lost my voice shouting for the school's petition. Who puts posters up in shop windows with me on Saturday, I've tape.
    I walk for my diabetes ten thousand steps daily. They may as well be useful: give me your pamphlets for the fundraiser.
    I walk the whole quarter with my dog anyway. Give me your stack for the jumble sale and I'll put them through letterboxes, skipping those with the no stickers.
    We've eight hundred sheets about the winter fair and four legs. Two evenings of stairs and letterboxes, in good company, chips afterwards.
    Graphic designer on the dole. I'll make the poster for your flea market and stick it on the pillars, provided you don't insist on that wiggly font.
    Posters for the lantern parade are ready. I've a shy nature, I can't walk in shops and ask. Someone bold with tape?
    I lost my cat once and papered the village, so I'm an expert. Your lost pet, choir concert or jumble: give me the sheets and a staple gun.
    Four hundred leaflets, one bad foot.
    Ex-postman knows every slot, flap and dog. Give me the stack.
    Posters for the harvest supper must go up in twelve shop windows; they don't refuse anyone with a child along.
    I walk anyway. Stuff my bag with your paper.
    Printed too many programmes, naturally. Who takes the streets over the canal, I've done this side and been barked at.
    Drawing pins in one pocket, tape in the other, I was shop steward. Notice boards are my field.
    Three hundred leaflets for the missing playground, my legs do fifty.
    Letterbox runner, twelve, fast, wants trainers worn out.
    Posters for the concert in shop windows, I've tape and charm.
    Before Friday each house must know the water will be off. Help spread the notes.
    I walk 10,000 steps a day anyway, give me a stack to put through the slots.
    Graphic designer between jobs, I'd do your announcement for the supermarket board, and pin it up too.
    Lamplighter's great-grandson, does every street anyway at dusk with his dog. Hand over the pile.
    I fold, he walks. Married couple, all corners.
    Cat lost since Sunday, sixty sheets printed, feet blistered.
    They want to close our swimming pool in two weeks. Eight hundred letterboxes, me and my sister.
    Concert Saturday, posters still rolled up, tape in hand, leg in plaster.
    I walk to lose weight, might as well push your paper through the doors. Whole north side, both mornings at weekend.
    With bike bags and a stapler I hang announcements in shops and on trees.
  `,
};
