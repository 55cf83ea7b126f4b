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
  `,
};
