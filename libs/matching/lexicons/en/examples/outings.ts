import type { BranchExamples } from '../../../lexicon.js';

export const outings: BranchExamples = {
  uitstapje: `
    Kids from Kherson have seen the azc, the school, the bus stop. Before winter I'd like to show them something happy. The theme park is too expensive, but a farm, a boat, any idea and company?
    On my day off I go see a place with a funny name: Giethoorn, Monnickendam, Oud-Beijerland. It's dull alone. Come along, pensioners, students, whoever, we split the petrol and a portion kibbeling.
    I'd love a day out to the seaside, haven't seen the waves in years.
    Who takes my mum to the bulb gardens? She walks with a rollator.
    Looking for a travel mate for day trips by train with off-peak discount.
    My brother has a disability and wants to go to the zoo. He can't go by himself and I've three jobs.
    Anyone fancy a boat tour on the canals?
    Once a month out of this flat, a market or a castle or whatever.
    Bus trip to the Christmas market in Düsseldorf, I have two tickets.
    I came here one year ago and saw only AZC and supermarket. I want to see Netherlands.
    Would someone push my wheelchair round the garden centre and the harbour?
    Theme park with two kids, I need another adult because I don't dare the rollercoasters.
    Sunday drive through the polder, you drive, I pay the petrol and the ice cream.
    Our day centre needs hands for the annual outing to the pancake house.
    I've a spare seat every second Saturday for a jaunt to the coast.
    Shall we take the ferry to Texel for the day?
    Happy to take somebody with a handicap to the zoo or the funfair.
    I know all the nice spots and like showing newcomers around: windmills, cheese market, dykes.
    Day tripper with Museumkaart and railcard wants company.
    Ice cream on the boulevard with an old dear? Count me in.
    Picnic basket packed, who comes to the lake?
    I volunteer as escort on excursions for wheelchair users.
    My little boat takes four, we sail to the next village and back.
    Flea markets and brocante in Flanders, I leave early, you may ride along.
    Take a trip with me to the miniature town or Giethoorn. I organise it all for seniors who've nobody to go with, including the packed lunch.
    I haven't been further than the pharmacy since New Year. Just once to the sea, smell it, chips with mayonnaise, home.
    Two seats free in my camper on Thursdays. Cheese market, tulip fields, a steam train, retired coach driver decides on the spot.
    Mum turns 90 in June and would like to see the house where she was born, somewhere by the coast. I'm on a rig in Norway.
    With my wife I went each summer to the zoo to see the elephants. By myself they look at me so sad. Who goes?
    I organise day trips for people with walker: check the toilets, the lifts, where the soup is good. This month a boat on the lakes.
    I won four tickets for the animal park and have no kids. A family who's had nothing but queues and forms this year, come along, I'm driving.
    Roomy car, packed sandwiches, no plans on Sundays. I'd show people who've just come our cheese town, the dyke, a windmill that turns. They needn't speak.
    My host family is skiing and I'm at home, au pair with an empty spring break. Who wants a day of bulbs or cheese or islands with me?
    I've got a campervan and grandchildren who are too old for it. Zoo, sand dunes, cheese farm: a mum with kids who've never been anywhere?
    Sunday feels like a week. I'm 35, Portuguese, factory. A boat, a fair, a flower field, anything but the ceiling.
    Visiting nephew of eight, ten days, and all I know is the laundrette. Where's fun, who wants to come with own kids?
    Mum has dementia, I've a teen, and money's tight. But one day out, a boat or a market, with somebody who helps push. Ideas?
    I have an old scouts' van for eight and a big picnic basket. In summer I take families who don't get away to the sea for a day.
    The farm with the llamas isn't far, yet with twins and epilepsy I don't dare alone. Another adult along, entrance is on me.
    I know every accessible toilet between here and the coast, because of my daughter. I plan day trips for wheelies, want to come along in May?
    Wheelchair bus and a free Sunday, that's what our family has. Zoo, harbour fair, tulip fields, two seats for who never goes.
    Since Mum went into the home I've not been further than the roundabout. A day somewhere, windmill, harbour, cheese market, with somebody who laughs easily?
    Got a camper and nobody on the passenger seat since the split. Fancy the tulip fields or a steam fair for the day? I pack the lunch.
    I've got a small car and a large thirst for sea air. Whoever hasn't been out in years: Tuesday, flask, folding chairs, feet in the water.
    I'm in remission and promised myself ten small adventures. Number four: a boat trip with a stranger and ice cream. Are you the stranger?
    Our widows' bus goes to the rose gardens and we're one short of the group fare. Leave at nine, back for the news, much cackling.
    I've a wheelchair taxi pass, good for two, hardly used. Steam train, zoo or the cheese town, what do you say, Saturday?
    I have a pass for everything and go to nothing.
    Coach driver knows every nice place within eighty kilometres, with toilets. Full tank on Saturday and empty seats.
    Sea. Ten years since I saw it. Twelve kilometres.
    We are in this land eight months and know the supermarket and the town hall. Show us something beautiful, the children'll behave.
    The steam fair in August wants two: one to drive, one to get soot in the eye and be happy.
    My wheelchair folds and so do I. Day out at the zoo or the tulip fields?
    Haven't been past the ring road since his funeral. Take me anywhere with ice cream.
    Zoo passes for two, one of me.
    Steam train, tulips, cheese market: what tourists do and I never did in thirty years. Who comes?
    I've campervan and empty seats, we can see the sea with the ladies of the third floor.
    My kids only know this block. A day at farm or fun park with another family?
    Every first Sunday I pick a town by throwing a dart at the map and drive there for pancakes. My passenger seat could use a person.
    Coach tour guide till my knees quit. I still plan day trips on paper; I need people to go with.
    Coach driver with a day off and a minibus: herring at the coast, five old dears and an umbrella.
    Two tickets for the steam train, one me.
    We've only lived here three months and the children have never seen the dunes, the tulips, the cheese market. Who shows us?
    My camper and I know every beach pavilion, seats for three pensioners and a dog.
    Ferry tickets for two, come see the islands with me.
    My mother hasn't been out of the home since spring; zoo, boat, anything with colour.
    Kids have autumn break, I've no money and no car, they've never seen the sea.
    Bank holiday. Alone. Flea market?
    Since my retirement I plan day trips: cheese town, tulips, a ferry. Two seats, you bring sandwiches.
    I drive a minibus for the elderly club; the castle, the mill, pancakes. Next one Saturday.
  `,
  museum: `
    With Museumkaart I may enter everything and I do, always alone, nobody to whisper to at the old masters. I'm 66, ex art teacher, slow walker, quick talker.
    Studied history of art in Krakow. I'd take along anyone that finds the national museum too big: one hall, five pictures, one hour, then apple pie.
    Museumkaart in my purse and no one to go with.
    I'd like to see the famous paintings, but standing in a queue with my stick is hard. Who goes along?
    Looking for a fellow art lover for the big galleries on weekday mornings.
    Can somebody describe paintings to me? I'm losing my sight.
    My son is bonkers about dinosaurs, who'd take him to see the T. rex skeleton?
    Modern art confuses me, I'd like to look at it with somebody who gets it.
    Exhibition about Indonesia ends next week, my carer can't come. Anyone?
    Gallery hopping on Saturday, I'm bored of doing that solo.
    Who wants to visit the railway museum with a former train driver?
    I like history, old castles, war museum, but I don't know which are good, come with me.
    Museum Night in November, don't let me wander alone!
    Mum loves costumes and fashion and there's a show in the textile museum. A companion with patience for the benches please.
    Art historian would show you round the Golden Age rooms.
    I go to an exhibition every month, come with me.
    Two free entry tickets for the sunflowers exhibition, one's for you.
    Let me push the wheelchair past the old masters.
    Retired guide does tours in English for newcomers.
    Science museum with your kids? I'm a geek and free on Wednesdays.
    Small museums are the best: clogs, pewter, lifeboats. Who joins my tour?
    I'd gladly stroll through the sculpture garden with someone.
    Photography exhibitions, portraits and press prints, I look for company and a chat afterwards.
    Maritime buff takes you aboard the old ships in the harbour museum and tells you what each rope is for.
    With my pass you get a discount, so let's gaze at tapestries.
    My card gives entrance to everything and I've nobody to stand with before a painting and say "what a nose". Tuesdays it's quiet.
    Guide with pension. I take two at a time past the old masters with folding stools, and at the end there's cake, that is obligatory.
    I can see a bit at the edges only. If someone tells me softly what hangs there, I still enjoy it. There is a new show with Dutch landscapes.
    Maritime collection, every model I know, I built some. Old seamen, come with me on the free Sunday.
    Volunteer attendant, I know where the benches are and which portrait follows you with his eyes. I take newcomers round on my day off, it's free for two.
    I'm in love with old ships and clocks, and I want to see the collection in the harbour building but it's no fun alone and my Dutch isn't enough for the guide.
    Ex-guide in a palace full of paintings, I know the painters better than my neighbours. Let me take you along the old masters, I talk low and we sit often.
    My son's mad about dinosaurs and the place with the T. rex is 40 minutes by train. We get in free, I'm just afraid of the transfers.
    Modern art makes me giggle. Who giggles too? Late opening on Thursday.
    Kids' workshop among the mummies this Sunday. I take my own two and could take along two from a family that has never been, I pay the tram.
    Free pass for two and my husband finds paintings boring. Who stands half an hour before one canvas with me?
    Space exhibition, my son of eight is obsessed and I work Saturdays. Another family that takes him along? I've the ticket.
    Used to be a guard in a big gallery. I take groups of four in wheelchairs round on the quiet day, and know where the lifts are.
    Ran workshops in a science centre. I take three kids along on rainy Wednesdays, their parents rest.
    I hold a yearly card which lets in a second person for free and that second person used to be my wife. Old masters or locomotives, you choose.
    Steam engines, I can explain every valve. The pumping station opens for visitors on Sunday. Who comes along and lets me explain?
    Modern art is lost on me but my grief group said do one new thing a month. Someone who likes white rooms and doesn't laugh at questions?
    Model ships and maps, the maritime collection has a new wing. My legs want a bench every 20 minutes, so does my wit. Companion for Wednesday?
    Sunday is free entrance at the textile place, looms running! I was a weaver. I can tell you more than the signs. Come?
    The doll houses! I build them in one to twelve and want to see the famous one again, with someone who gasps in the right places.
    Free on Sundays and I still haven't seen a single old master.
    Guard in a gallery nineteen years; I know what's behind the paintings, and what the visitors say. I walk you round.
    Old ships indoors, new knees. Slow visit, many benches.
    Have two-person card and one person.
    My neighbour says the open-air one with farmhouses is like his childhood. I'd take him but I can't push and read signs at once.
    War collection in the fort. I was there the first time; coming back, I'd want somebody young along.
    Year card, feet fine, nobody to whisper with before the old masters.
    I was a guide among the marbles in Athens and can make old stones talk.
    Modern art baffles me. Explain or laugh along.
    Wheelchair and exhibition of ships. Both heavy to push alone.
    Wednesdays free entry, let's go see mummies with my grandson.
    I guarded the old masters for 25 years; I'll show you the little dog nobody notices.
    My annual pass is wasting away. So am I.
    Restorer of frames. I whisper what's behind the varnish, three rooms at most, then cake in the café.
    Retired history teacher: castles, windmills, war bunkers. I tell, you listen or contradict.
    Dinosaurs, my grandson knows all, I know nothing.
    My pass lets you in, I know the silent rooms.
    Grade ten needs a report on paintings, my son hates it, me I know nothing.
    Blind in one eye, still love sculpture.
    Homesick for Egypt, they say there are mummies an hour from here.
    Retired art history teacher with a yearly pass, plus one goes free. I tell or I shut up, as you like, weekdays.
    Steam engines, ship models, old trams: I volunteer there and walk you past the queue.
  `,
  'film-en-theater': `
    English-language stand-up on Saturday and my date bailed. Also I've a cinema card and cry at everything. Who wants to sit next to me?
    Two season tickets to the concert hall on Sunday mornings, and since my wife died there's a coat on her chair. I'd sooner it were a person who enjoys a symphony.
    Two tickets for the concert hall, my friend has flu. Who comes on Friday?
    I don't like sitting in the cinema alone.
    Looking for fellow fans of arthouse movies at the film house.
    My mother adores opera but hasn't gone since dad died. Would anyone accompany her?
    Musical lover seeks musical lover, I cry at the finale every time.
    Is there amateur drama in English? I'd be a tree if need be.
    Bollywood film on Sunday in the multiplex, who joins?
    Stand-up comedy, my Dutch isn't good enough so English only.
    Who'd see ballet with a girl of 14 in a wheelchair?
    Festival in summer, three days of bands, none of my friends like metal.
    Our theatre group needs somebody for lights and curtain.
    Movie night with subtitles, help me to learn while we watch.
    I go to the pictures every Tuesday with my unlimited cinema card, tag along.
    Home cinema with projector, popcorn and classics for the neighbours.
    Season ticket for two at the theatre and I'm divorced, so seat 14 is free.
    Fancy a concert in the park on a blanket?
    Happy to escort an older person to a matinee performance.
    I act in an English-speaking drama club, we're looking for players and a prompter.
    Jazz gig on Thursday, who wants to stand near the stage?
    I'd take somebody with a visual disability to the theatre and whisper what happens.
    Horror movies, the gorier the better. Anyone dare?
    Pantomime at Christmas: oh yes there is! Join our cast.
    Let's watch a series together, I've a big screen and crisps. One episode each Wednesday until we know who did it.
    We had subscription, row seven, two places. His stays empty and I stare at it all evening. Take it, it's paid.
    Matinee for seniors at half past one, with a glass of advocaat. I drive, you laugh. Ex-usherette, I know where you hear best.
    Since the hearing aid I can follow with subtitles. Alone in the dark I do not go, coming home after I find too creepy.
    I have a projector and a white wall. Black-and-whites, weepies, westerns, Friday evening in my attic, there's a stairlift.
    Cinephile with projector and bedsheet. Silent comedies, no words to miss, Saturday at dusk in our courtyard, and sometimes I take three along to the real one.
    Two subscriptions to the playhouse, and since my sister moved one chair beside me is empty. It may be somebody who's still learning, dance pieces have no words.
    Our amateur troupe is staging a comedy. Wanted: people to come and laugh with me in row two on Friday, my date has the flu and I hate sitting beside coats.
    I'd two tickets for the fado night, and the other person has gone back to Portugal. Row five.
    Retired usher with free seats for matinees. Newcomers, choose: clowns, opera, puppets. I explain the plot in the foyer in easy words.
    Haven't been to a film since the baby, 2 years. If I get a sitter, who'll sit next to me and share popcorn?
    I volunteer at the small cinema on Sundays. Two free seats each week for someone who can't afford it, and I'll sit with you if you don't like dark alone.
    Everything with subtitles please, I'm deaf. Play or screen, I hate having nobody to discuss the ending with.
    We act in a barn, an amateur club of misfits. We lack a prompter and a butler. Stage fright allowed. Monday.
    Sitting alone in the dark with popcorn is fine, walking out alone afterwards with all the thoughts isn't. Tuesdays are half price, subtitles please.
    Projector, white sheet, forty westerns. I show one in my barn on Fridays to whoever brings a blanket and doesn't chatter.
    My boyfriend was the one who booked plays. I sit at home with the brochure. I'd go to the comedy on the 9th if I weren't alone.
    My amateur company gives me two seats for each premiere. The other is always a coat. Would you rather sit there?
    Silent movies with live organ, Friday, city. After the separation I swore I'd go to things. Ticket two is for whoever likes slapstick.
    Matinee, back row, popcorn, no hand-holding.
    I cry at cartoons. Nobody of the fire brigade may know. Sit beside me, stranger.
    Subtitles run too fast for me alone.
    Stage door man for years, gets two stools on Wednesday previews. The other one always stays up.
    Amateur farce in the village hall, my sister-in-law plays the corpse. I can't face it unaccompanied.
    Widow, subscription row F, seat twelve. Thirteen's vacant since the autumn.
    Dutch cabaret, I laugh three seconds late. Sit by me, explain.
    Bollywood night in the community hall, popcorn by me.
    Since I lost my sight I go with someone who describes the stage softly in my ear.
    Before retirement I was usher in an opera house, so I hear when free seats are left; I enjoy company in the dark and an argument over the ending.
    Since the divorce I watch everything on the couch. The village hall shows an old western on Friday and I'd go if somebody sat next to me.
    Projectionist! I know where the good seats are.
    Subscription for two, row G, husband passed.
    Prompter for twenty years, knew all the lines. I've two seats every month and nobody at my side to nudge.
    Matinee on Wednesdays, the arthouse one with subtitles, afterwards arguing about the ending over soup.
    Stuntman with bad back seeks company in the dark with popcorn.
    First birthday after divorce. Two seats row five, comedy.
    The pictures every Thursday was our thing. Her ticket remains unsold.
    My English is good, my Dutch bad, subtitles, popcorn, somebody to explain the jokes?
    Stuck in a wheelchair since August, they have one place for me and one beside it for a musical.
    I have a projector and a white barn wall. Black-and-white classics on Fridays, bring cushion.
    Won two stalls tickets for a play Sunday, hate going on my own.
  `,
  natuur: `
    Saw a picture of a spoonbill and didn't believe it. Would some birder let me join to the Oostvaardersplassen? I've binoculars from my dad and I can keep quiet.
    Mushrooms! In Poland every child knows them. Come with me in the Speulderbos on Sunday early, I show what's good, what kills, and we look only, because picking here isn't allowed.
    I want to learn to tell a chiffchaff from a blackbird. Who takes me along with binoculars?
    My grandad can't fish on his own any more. He has rods, reels, and stories.
    Mushroom hunting in autumn, is anybody knowledgeable?
    I long to hear the deer in rut on the Veluwe.
    Looking for a nature buddy to look at orchids and dragonflies.
    Who pushes me over the boardwalk to the bird hide?
    My son, 10, knows every beetle and wants to go pond dipping with somebody who knows even more.
    Volunteers wanted for pollarding willows this Saturday.
    Angler, new in NL, doesn't understand the VISpas rules. Who fishes with me?
    I miss the mountains but I'd settle for heath and sand dunes, with someone who loves silence.
    Anyone know about foraging, wild garlic, elderflower, nettles?
    Counting toads on the road in March, need people with torches and buckets.
    Birder with telescope shows you spoonbills and avocets.
    I'm at the waterside with my rod every dawn, there's room for a second chair.
    Nature guide takes families to look for footprints and owl pellets.
    Come star gazing on the heath, I've a scope and blankets.
    Carp fishing with youngsters: I've spare tackle and maggots.
    Spotting seals on the Wadden, who joins me?
    We plant hedges and clear young birches on the heath, gloves and soup provided.
    I'll teach you trees by their bark and buds.
    Bat walk at dusk with a detector, children welcome.
    Happy to sit with a senior in the woods and listen to the birds.
    Moth trap in the garden, come in the morning to see what we caught. Last week there was a hawk moth as big as my thumb.
    Before winter I want to hear once more the deer roar. I've no car and at dusk I don't see roots.
    Bird warden, retired, spare binoculars. Marsh and hide, plank path so scooter goes too. We count geese, pour coffee, shut up.
    After the chemo I need green. Not a park with prams, a real wood, moss, mushrooms, with someone who doesn't ask how I am.
    Berries, nettles, elderflower: I was born on a farm in Poland and know what you can pick. I take along town people who want to smell earth.
    I was forest ranger in the Carpathians. I don't know your birds yet, only their sounds. Let's go in the reed early, with binoculars and flask.
    For children of the shelter: I know where deer drink and where the mushrooms stand. Wellies in all sizes in my boot. I was a biology teacher.
    I have read there are seals lying on a sandbank. My girls from Afghanistan never saw one. Who knows the tides and goes there?
    Mushrooms, lichens, the cuckoo: after thirty years with the forestry I hear and see everything. I take small groups of newcomers along, in slow Dutch.
    The lapwings are back, I saw three. City child from Indonesia who suddenly likes birds, would go out with an old hand on the marsh.
    City girl, asthma, now in the green. I'd like somebody who tells me which bird is shouting at me every morning.
    Mushrooms in October, frogs in March. I take kids with boots and a jar into the marsh and they come back filthy and happy.
    Forester's daughter. Sunrise deer watching, no talking, soup afterwards. Burnt-out people especially welcome.
    Pond nets, jam jars, bat detector. I bring a group of foster kids into the dunes each month and there's room for more.
    I know where the kingfisher sits and when orchids open on the dyke. Binoculars for two, thermos of soup, up early. Beginners welcome, whispering is required.
    Owl pellets, bat detectors, moth sheets, I'm the odd one on the heath at night. Would be less odd with two.
    Burnout coach said: forest. I'm a townie, scared of getting lost and ticks. A person who knows mushrooms and paths to go in with?
    I miss the woods of Poland, we gather there boletus with whole family. Here I don't know where. Let's go with baskets in October.
    Count butterflies with me for science, two hours, net and notebook. I'm retired, chatty for a hermit. July, sunny days only.
    A badger lives by the railway. I know since I'm up at night. Sit with me in the ditch, still, with dark clothes and wine gums.
    Seen: one bittern. Witnesses: none.
    Forester, no forest any more. I take people into the dunes for mushrooms and let them guess wrong safely.
    Concrete, bus, concrete. Show me a tree properly.
    Peewits' nests in my field must be marked before the mowing. Sharp eyes and soft feet, at sunrise in April.
    My boy knows all dinosaurs but has never held a frog. I'm afraid of frogs. You see.
    Owls, ten at night, the old airstrip. Bring nothing, say nothing.
    Fungi season, basket, book, doubt about the red ones.
    Seven species of bats above the mill pond, come at dusk with detector.
    From Cape fynbos to Dutch heath: teach me the names of these birds.
    My allergy is people, not pollen. Forest, silence, early.
    Every child should hold a newt. Retired ranger takes families along the ditch with nets.
    My old life was counting penguins on an island. I'd take a curious neighbour along to count geese at the sluice before sunrise, spare binoculars here.
    Binoculars, two pairs, the bittern's booming.
    Wheelchair-friendly hide by the reeds; can someone go in with me, I know all calls by ear.
    Beekeeper and mushroom nut. In October I go at seven into the beech woods with basket, will gladly show what's poisonous.
    City child from India, I don't know the name of one tree here, and I'd like to. Pond dipping, owls, stars, anything.
    Moths on a sheet with a lamp, midnight, my meadow. Entomologist, harmless.
    I know where the owls sleep, bring boots.
    Kingfisher! Saw it Monday, my first. Want to know more birds with a person who knows.
    City children, never saw a deer, I'm the aunt without binoculars.
    Mourning my dog, I want woods, mud, owls.
    Forester, pensioned off last month. Mushrooms, tracks, bat evenings, I take people into the marsh where the path ends.
    I count butterflies in the dunes, Saturday with net and loupe, walk behind me.
  `,
  'kerk-en-moskee': `
    My hip's bad and the Anglican service in Haarlem is a bus and a long walk. I've sung Evensong since I was a girl. Is anyone going on Sundays by car?
    We go each Friday to the Jumu'ah in Gouda and afterwards there's tea. New brothers who don't know the way or feel shy, I collect you at the centre's gate.
    Who could go with me to Mass on Sunday? I'm unsteady on my feet.
    I am new Muslim and too shy to enter the mosque alone.
    My dad wants to attend Friday prayer and needs somebody who helps him with shoes and wudu.
    Looking for an English-speaking church with warm people.
    Mum is in a care home and misses the hymns and communion. Would someone take her to the chapel?
    Bible study partner, Protestant, evenings.
    Is there a mandir nearby for puja and who goes there?
    Someone to pray the rosary with my aunt.
    I'd like to talk about faith with somebody, no preaching please.
    Eid prayer in the park, first time without my family. Can I stand with you?
    Wish to light a candle in the chapel each week but can't open that heavy door with my walker.
    Elderly believer seeks a brother or sister to sit beside in the pew.
    I drive past on my way to the ten o'clock service and can bring you along.
    Sister welcomes women who'd like to come to the mosque, I show you how to pray.
    I'd read Scripture and pray with people who can't get to church any more.
    Going to evensong on Sundays, want to join?
    Come to our gurdwara, all faiths sit together on the floor for langar.
    Quaker meeting, one hour of silence, visitors most welcome.
    I can bring holy communion to your home, as lay minister of the parish.
    Koran reading for beginners, Arabic letters first.
    Midnight Mass is lovely, I keep a place for you in the front row.
    Orthodox Easter with Ukrainian community, we bless baskets, you come too.
    Happy to accompany residents to the chapel in their wheelchairs. I turn the pages of the psalm book and stay until the last amen.
    Sunday the bells ring and I sit here with my stockings half on. To the service it's eight hundred metres, too far on this leg.
    I park in front of the door on Friday for noon prayer, older brother with stick can hold my arm on the steps.
    The mass in Polish is in city only, once a month. My knees and the bus do not go together. Who drives and prays?
    Retired deaconess brings people who are in a chair to the ten o'clock worship, sings along loudly and helps with the hymn book and the wine.
    Hindu, Catholic, doubter: I've a seven-seater and a peaceful Sunday. Tell me when your service begins, I drop you and read my paper outside.
    I'm Nigerian, Sunday without worship is no Sunday. I've found none where I understand the sermon. Does anyone go to an English service and have a place in the pew?
    Each Sunday at quarter to ten my car leaves for the chapel with two empty seats in the back. Eritrean, Dutch, doubting, all fine.
    Orthodox service, once a month, forty minutes away. Granny wants to light a candle for her brother. I'd go along but I've no car.
    Before evening prayers I can pick up the uncles who walk badly, there's room for two and a walking frame.
    My grandmother keeps Diwali and there's a temple two towns on. She'd like to go with others, her sari doesn't fit on a bicycle.
    Sunday ten o'clock the bells ring, and I hear them from my bed by the window. With someone to push I'd be in my old pew.
    Friday prayers: I've got car, and space for a brother who can't walk so well. I pick you at half past twelve.
    New and Orthodox. The service is an hour off and in our language. Does any family go with kids at Easter night?
    I don't believe much, but I like to bring people who do. Mass, temple, prayer house, I park, I wait, I even sing along.
    I grew up with Sunday hymns in Nigeria and here I do not dare enter by myself. If you attend a service, could I walk in with you and sit in your pew?
    Wheelchair passenger seat free Sunday at half nine: I go to mass and drive past the flats. We sing loudly and leave slowly.
    Friday prayers, my father-in-law of 80 can't walk it any more and I work. Someone who goes anyway and gives him an arm?
    My mother's confession was Orthodox, mine is nothing, but since her death I want to light a candle where it's sung. Is there someone who goes?
    Hindu, eighty, my temple is in the city. On Diwali I'd give all to ring that bell again. Does some family go and have a seat?
    The bells ring and I sit here in my hat.
    Sunday at ten I've three seats and a hymn book with big letters.
    Friday noon, snow, eighty-year-old knees, prayer mat.
    Since I can't climb the steps I follow mass on the radio. The radio doesn't shake your hand.
    Orthodox Easter is at night in the city, I've candles and basket, no car and no courage for last train.
    Elder of a small congregation collects anyone who can't come by themselves, believers, doubters, people that only like the coffee.
    Mass on Sunday, walker, no lift. My rosary is dusty.
    Friday prayer, I drive past your home at half twelve, three seats.
    Orthodox Easter is midnight in the city, candle home in the car, who joins?
    New here from Accra, which congregation sings with joy?
    Hymn numbers I can't see; hold the book for me in the pew.
    Sunday at ten I start the car anyway, and the pew is long. If your knees won't make it to the service I'll fetch you and find your hymns.
    Vicar's widow, old estate car, three seats. I stop at your gate when the bells start.
    Sexton for years. I fetch people in my car for the ten o'clock service and find them the hymn.
    Friday noon I go to pray, there's a place in my car for an elderly uncle.
    We're Orthodox, nearest liturgy is 30 km. Others for Easter night?
    Hindu lamp evening two towns away, boot full of sweets, room for two ladies.
    Lost my mother, lost my faith a little. Don't want to enter the pew alone on Sunday.
    Friday prayer, my bus line stopped, knees bad, someone going to same mosque?
    Orthodox Easter at midnight. Where? With whom?
    Rehab keeps me in till Saturday; Mass on Sunday at ten, wheelchair, third bench from front.
    I'm deacon's son, tenor, old car. Pick up anyone for evensong or carol service, hymn book included.
    For tarawih we walk with four brothers, old uncle you can lean on my arm.
  `,
};
