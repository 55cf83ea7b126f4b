import type { BranchExamples } from '../../../lexicon.js';

export const away: BranchExamples = {
  'huis-bewaken': `
    Every Christmas we fly to Mumbai for five weeks and last year a pipe froze. Could someone walk through twice a week, take the mail, open a curtain here and there?
    Working from home and never going anywhere, me. While you're off to the States or wherever I'll pick up the post, check the boiler and switch lamps on so it looks lived in.
    Three weeks to India in July. Who keeps an eye on the place, mail and bins?
    We look for someone who opens and closes the curtains while we're gone.
    Our letterbox fills within days and that tells burglars all. Could a neighbour empty it?
    House sitter over Christmas, you may use everything.
    I must go to rehab for six weeks, and my flat stands empty. Please look in now and then, air it, flush the taps.
    going home for Diwali, plants + post + parcels
    Somebody to walk round the house once a day, check doors, windows and cellar after heavy rain.
    Away until March, heating must not freeze.
    New to the street and travelling a lot for work. I'd like to trade: you watch ours, we watch yours.
    Parcel arrives Tuesday when we're on the ferry, could you take it in?
    Who'd stay in our house, with the key of the pool, I mean the paddling one, in August?
    I worry about break-ins during my holiday.
    Off on holiday? I'll fetch your post, switch lamps on and off and make it look lived in.
    I work from home facing the street, I see everything.
    Reliable couple, fifties, house-sits in exchange for a change of scenery.
    I'd gladly check your place each evening on my walk.
    Mailbox, plants, blinds, bins, leave it with me.
    If your alarm goes off while you're in Spain, they can ring me.
    Retired policeman looks after homes in summer.
    Never away in school holidays, so ask me.
    I park my car on your drive, so it seems somebody's home.
    Let me send you a photo each Sunday that all is well with the house.
    Student wants to live in and mind the house during your sabbatical.
  `,
  'planten-verzorgen': `
    Forty-two orchids, my only vice. I'm having a cataract done in Southampton and will be gone all of March. They need a soft hand and rainwater, not tap.
    My room has no window sill for own green things so let me water yours! I studied botany in Nairobi, your monstera is going to be taller when you come back.
    Who waters my balcony pots from 10 to 24 August?
    My monstera has brown spots and I don't know what I'm doing wrong.
    I'm away for work a month, and there are thirty-two houseplants with a list of instructions. A calm plant lover, please.
    Orchid won't bloom again
    Tomatoes in the window box dry out by noon, could someone come daily this week?
    I can't lift the watering can since my stroke, and the violets are drooping.
    Repotting a giant yucca, needs two.
    fungus gnats everywhere, help my babies
    Somebody to give my bonsai a drink during Ramadan trip home.
    The geraniums of my gran in the care home need dead-heading and water.
    Cactus or succulents, how often in winter?
    Plant hotel wanted for half a year, I study abroad.
    I water, talk and mist. Your ferns will miss me when you return.
    Plant sitter, close to Wilhelminapark.
    Bring your sad ficus, I run a little plant hospital on my windowsill.
    Repotting afternoon with fresh soil, all welcome.
    On holiday? I drop by with the watering can, balcony too.
    I know each kind of leaf disease, spider mite, scale, root rot.
    My house has south light and space for your tropical plants while you travel.
    Cuttings, propagation, pruning of indoor vines, my favourite Sunday.
    Happy to keep hanging baskets and window boxes alive in the heat wave.
    Orchid whisperer. Truly.
    I'll look after the greenery of somebody in hospital.
  `,
  'sleutel-bewaren': `
    Locked myself out twice this month and the slotenmaker took 180 euros from me. I live alone, my family's in Seoul. Is there someone in Lombok who'd have my spare in a drawer?
    I'm mostly in, have a cabinet with little hooks and no curiosity. Half of our hallway already leaves their second set with me, so you can ring at eleven at night.
    I lock myself out at least twice a year. Could I leave a spare with someone nearby?
    Who would keep a key for me, in case I fall and can't open the door?
    The alarm service requires two contacts who live near and can let them in. I've no family in this country.
    Locked out, barefoot, 300 euro for the locksmith. Never again, so I'm looking for a trusted neighbour with a hook.
    Need an address to leave my house key for the carers.
    Door fell shut, does anyone still have my spare?
    My daughter of ten sometimes forgets hers and stands outside after school.
    key holder wanted, top floor, exchange possible
    Home care wants somebody with a key for emergencies.
    I live by myself and would sleep better if one of you had my second key.
    Airbnb guest arrives while I'm at work, could you hand over the keys?
    May the plumber pick up my key at yours on Thursday?
    Your spare is safe on my rack, I'm home nearly always.
    I already keep four keys of this stairwell.
    Locked out? Ring my bell, that's what neighbours are for.
    Let's swap keys, then we both have a backup.
    Willing to be the contact for your personal alarm, I'm two doors down.
    I can let the meter reader or the cleaner in with your key.
    Trustworthy retired teacher keeps house keys in a little safe.
    For people on their own: I'm glad to hold a copy and check if the curtains stay shut.
    Kids without a key can come and collect it at my shop counter.
    Night shift worker, reachable at hours when others sleep, happy to hold yours.
    No more key under the flowerpot, please give it to me.
  `,
  stoep: `
    The leaves from the lime trees have made my front step a skating rink. At eighty-four, with a stick, I'm not able to sweep it, and the postie nearly went over yesterday.
    In my country we sweep the front of the house every morning before coffee. I can do yours as well, it's two doors down, and the moss between the tiles I scrape out.
    Wet leaves make the pavement in front slippery and I can't sweep.
    Who sweeps for me? The linden drops everything at my door.
    The drain grid in the street is blocked with leaves so we get a lake.
    My tiles are green and slick with algae, I nearly broke my neck fetching the paper.
    leaf blower, 1 hour, alley behind the houses
    Acorns everywhere, my mum with her walker can't get by.
    Could someone hose down the entrance? Pigeons have been at it.
    I used to scrub my doorstep every Saturday, now the arms don't want to.
    Anybody to clear the steps and the gutter of the shared path in autumn?
    Sand and gravel left by builders before my house.
    Pressure washer plus person for my front path?
    Broken glass on the sidewalk after New Year's Eve, can't bend.
    I've got a broom and I'm sweeping my bit anyway.
    Leaves in autumn? I rake them from your front path into the leaf cage.
    High-pressure cleaner for green slabs, I'll do your entrance in half an hour.
    Each Saturday I sweep from number 20 to 30.
    Clearing street drains of leaves before the rain comes is my odd hobby.
    Fireworks rubbish on 1 January, I come with brush and dustpan.
    I'd be glad to keep the doorstep tidy for someone who can't.
    Our alley gets slippery, I sprinkle and scrub.
    Leaf blower man, but only after ten in the morning.
    Steps, landing, gallery, I mop and sweep them along with mine.
    We adopt the pavement: kids, brooms, pavement chalk and lemonade.
  `,
  sneeuwruimen: `
    I come from Kerala, first winter here. Hospital told me not to fall with this new hip, and now the forecast says ten centimetres in front of my door by Thursday.
    From Saskatchewan, where this is breakfast. When it's white I'm out at six anyhow, so I can clear your path and throw salt before you put a foot outside.
    When it freezes I don't dare go out. Who would grit my path?
    Snow shovel in hand, but my heart doesn't allow it.
    The home nurse couldn't reach my door yesterday because of the ice. Would a neighbour clear it in the mornings?
    Any leftover salt?
    From Kerala, first winter! What am I supposed to do with the snow on the sidewalk?
    black ice on the gallery, old people slip, someone with grit please
    My driveway is snowed in and I've dialysis at eight.
    Car frozen solid, need a scraper and someone to push.
    With a rollator you don't get through ten centimetres of the white stuff.
    Steps to my basement flat are like a skating rink.
    We need volunteers on call for code orange, to free the ramp of our seniors' flat.
    Slush turns to ice at night, could you scatter something before bedtime?
    Canadian here. Shovelling is in my blood.
    Up at six anyway, I do your path before work.
    Bag of road salt in my shed, take what you need or let me spread it.
    If it snows, I clear a lane from your front door to the bus stop.
    My teenage sons will dig out your car for hot chocolate.
    Slippery out? Stay in, I'll grit.
    I've got an actual snow pusher, bought in Norway and used twice.
    On icy days I walk round and clear doorsteps of everyone over 75.
    Leave the shovel by the door and I know enough.
    Scraping windscreens early for night nurses in our street.
    Frost coming tonight, I can sprinkle sand on your stairs and ramp.
  `,
  container: `
    Green week, grey week, paper week, and it must be at the corner before half eight but I finish my night duty at nine. Twice they've skipped me and now it stinks.
    Every Monday evening I roll ours to the road. If you're old or away I take your bin too and put it back Tuesday, it's no trouble at all at all.
    Who puts my wheelie bin at the roadside on Mondays? The path is long and I walk with a stick.
    I never understand which bin goes when, grey, green, orange.
    The bins stay on the street all week as we work away. Could a neighbour wheel them back?
    My rubbish bag is too heavy for the underground container.
    Glass and paper are piling up, I have no car and the bottle bank is a kilometre off.
    Pass for the waste container doesn't work, who knows how to get a new one?
    green bin is alive with maggots, ew
    We're on leave for the next two collections, somebody please put out the plastic.
    I've had a hernia, so dragging the kliko is forbidden.
    Flattening cardboard after the move and bringing it to the recycling, who would?
    For my aunt, blind, it's hard to find which lid is which.
    Old batteries, paint, frying oil, where and who takes it along?
    I take out everyone's bins in our row on Thursday evening.
    Off to the bottle bank each Saturday, hand me your jars.
    Wheeling your container to the kerb and back, no bother, I'm passing.
    Bin calendar on my fridge, I'll send you a reminder every week.
    I scrub wheelie bins with a pressure washer, smell gone.
    Got cargo bike, can bring old paper and cardboard to the container for you.
    If you're on holiday, I'll roll out your green and grey.
    Trash down four flights? I go anyway.
    Happy to explain waste separation to newcomers, it took me a year.
    Your bag of plastics can go with mine to the depot.
    Boys of 13 put out bins for elderly, for a biscuit.
  `,
  zwerfvuil: `
    Our playground near the asylum centre is full of cans and glass, and people say it's us. Some of us want to clean it together with the neighbours on Saturday. Who comes, and who has grabbers?
    Plogging is what they call it in Sweden. I run with a bag on Sunday mornings round the Sloterplas and pick up everything people drop. I bring gloves for others.
    The bushes by the playground are full of cans and crisp packets. Who joins me on a Sunday?
    Looking for litter pickers and grabbers for a school action.
    Somebody dumped mattresses and bags next to our container, who knows how to report it?
    Canal side is a plastic soup, I'd like company with a boat or waders.
    Fast-food boxes blow into my garden every weekend, and I'm too stiff to pick them up.
    any plogging people in Tilburg?
    We want to clean the park after King's Day and need twenty volunteers.
    Cigarette butts around the bus stop, it makes me sad.
    Would you adopt a street with me?
    My children want to do something for nature, where can we gather rubbish safely?
    Beach clean-up, Scheveningen, carpool needed.
    Dog poo bags in the trees, seriously. Who helps to tidy the dyke?
    Each morning I walk with a grabber and a bag, come along.
    I've spare pickers, gloves and rings for bags.
    Jog and collect: plogging every Wednesday at seven.
    My canoe and a net are ready to fish plastic out of the ditch.
    As family we keep the little square free of trash.
    International students' club offers a clean-up squad for your neighbourhood.
    I could take your street into my litter round.
    Litter hunt with kids, the one with the strangest find gets a prize.
    Let's get those cans and wrappers out of the verge before they mow.
    Volunteering after the market and fireworks, I bring bin liners.
    I'll organise the permit and the container with the gemeente, you bring hands.
  `,
};
