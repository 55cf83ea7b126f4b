import type { BranchExamples } from '../../../lexicon.js';

export const outings: BranchExamples = {
  uitstapje: `
    Kids from Kherson have seen the azc, the school, the bus stop. Before winter I'd like to show them something happy. Efteling is too expensive, but a farm, a boat, any idea and company?
    On my day off I go see a place with a funny name: Giethoorn, Monnickendam, Oud-Beijerland. It's dull alone. Come along, pensioners, students, whoever, we split the petrol and a portion kibbeling.
    I'd love a day out to the seaside, haven't seen the waves in years.
    Who takes my mum to the Keukenhof? She walks with a rollator.
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
    Take a trip with me to Madurodam or Giethoorn. I organise it all for seniors who've nobody to go with, including the packed lunch.
  `,
  museum: `
    With Museumkaart I may enter everything and I do, always alone, nobody to whisper to at the Vermeers. I'm 66, ex art teacher, slow walker, quick talker.
    Studied history of art in Krakow. I'd take along anyone that finds the Rijks too big: one hall, five pictures, one hour, then apple pie.
    Museumkaart in my purse and no one to go with.
    I'd like to see the Vermeers, but standing in a queue with my stick is hard. Who goes along?
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
    Let me push the wheelchair past the Rembrandts.
    Retired guide does tours in English for newcomers.
    Science museum with your kids? I'm a geek and free on Wednesdays.
    Small museums are the best: clogs, pewter, lifeboats. Who joins my tour?
    I'd gladly stroll through the sculpture garden with someone.
    Photography exhibitions, portraits and press prints, I look for company and a chat afterwards.
    Maritime buff takes you aboard the old ships in the harbour museum and tells you what each rope is for.
    With my pass you get a discount, so let's gaze at tapestries.
  `,
  'film-en-theater': `
    English-language stand-up on Saturday in Boom Chicago and my date bailed. Also I've a Cineville card and cry at everything. Who wants to sit next to me?
    Two season tickets to the Concertgebouw on Sunday mornings, and since my wife died there's a coat on her chair. I'd sooner it were a person who enjoys Brahms.
    Two tickets for the concert hall, my friend has flu. Who comes on Friday?
    I don't like sitting in the cinema alone.
    Looking for fellow fans of arthouse movies at the film house.
    My mother adores opera but hasn't gone since dad died. Would anyone accompany her?
    Musical lover seeks musical lover, I cry at Les Mis every time.
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
    Let's watch a series together, I've Netflix and crisps. One episode each Wednesday until we know who did it.
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
  `,
};
