import type { BranchExamples } from '../../../lexicon.js';

export const building: BranchExamples = {
  loodgieten: `
    Under the sink is a pot that I empty three times in a day. Landlord is on holiday in Curaçao and doesn't answer. It drips from the white elbow thing.
    Radiator cold at the top, tap that sings, toilet that runs the whole night: I learned the trade from my father in Katowice, and on Saturdays I do it for neighbours.
    Kitchen sink won't drain, tried boiling water and soda, nothing.
    The tap has been dripping for weeks and it's driving me mad at night.
    Toilet keeps running after flushing. My landlord doesn't answer and I see the water meter going round.
    Radiator stays cold upstairs, who can bleed it?
    Boiler pressure fell below one bar and I don't understand how to top it up. It would be nice if someone shows me once.
    Smell of sewage in the shower, hairs in the siphon I'm afraid
    Is there a plumber among the neighbours? There's a puddle under my sink.
    I want to connect a washing machine but there is no tap for it, only a pipe.
    The shower mixer gives only lukewarm water, maybe limescale?
    New toilet seat lies here, old bolts are rusted solid.
    Outside tap must be shut off for frost and I can't find the valve.
    cistern float broken, flooding risk, urgent
    I did plumbing in Poland eleven years. Leaking pipe, blocked drain, I come with the spring.
    Washer worn? It's a two-minute job and I've got a tin full of them.
    Happy to bleed your radiators and top up the central heating before winter.
    Retired heating engineer can have a look at a noisy boiler or a thermostat that won't listen.
    I've a drain snake and no sense of smell.
    Swapping taps, shower heads, toilet seats or siphons, evenings only.
    If your flush keeps running, I'll replace the float in the tank, parts about fifteen euro.
    Need a dishwasher or washer connected? I bring thread tape.
    My tools include a pipe cutter, press fittings and a wet vac for when things go wrong.
    Lime everywhere? I descale taps and shower heads until the water runs freely.
    Let me show you where the main stopcock is, everybody should know.
    Drip, drip, the whole night in the bathroom, and the knob turns through. I have put a flannel under it so I can sleep.
    Plumber, 45 years in the trade, knees gone but head fine. I'll bleed your radiators, change a washer, unblock a sink. Only no crawling under floors.
    The toilet keeps running and the water bill was double. My late wife would have called her brother, he is dead too.
    The boiler shows a code and the house is sixteen degrees. I'm in bed with coat on. My daughter in Australia is asleep now.
    Shower water stays standing up to my ankles, and it smells. I poured soda, vinegar, boiling water, prayers.
    Set of pipe wrenches, a drain snake and a pension: if your kitchen sink gurgles or the stopcock is stuck, I come round before I go to the pub.
    Cistern that runs, mixer that squirts, radiator cold on top: let an old gasfitter have a listen.
    Washers, hoses, a dripping mixer, bleeding radiators in October. Apprentice in installation, second year, supervised by my uncle who really knows.
    Radiators gurgle? Siphon stinks? I did sanitary work in Bulgaria and have all wrenches. Come evenings, when my language lesson is finished.
    Toilet never stops running and the meter spins. In English they call it a cistern, I think? The bill scares me more than the noise.
    No hot water since Sunday, the display says E9 and the pressure's under one. Which tap do I open? Baby's bath is in a saucepan.
    Shower drain is full of the hair of six girls. We've poured all powders. Is there a person with one of those spirals?
    It drips in the bucket every four seconds, I counted, I lie awake of it. Kitchen, the cold one.
    Shower doesn't drain and my daughter with spina bifida sits in grey water on her chair. Already tried soda and a coat hanger.
    I fitted boilers till my heart attack. I won't lift any more, but I'll bleed your radiators, top up the pressure and show you how.
    The toilet keeps running, all night, like a brook. Water bill was a shock for us, we're on benefits.
    Washer, trap, flexible hose, float: I carry spares in my bike bag. A blocked sink is ten minutes' work, don't be shy about the smell.
    no hot water since this morning, display says pressure low and there's a tap thing underneath. i'm 17 n home alone with my lil brothers, who knows how to fill it
    Washing machine came second hand, nobody to connect it to the tap and waste pipe. Four kids' clothes are growing in a pile.
    Learning to be a fitter, third year, supervisor's my uncle. We'll swap your dripping mixer, clear a gully, descale the shower head for practice.
    Drip, drip, drip into the sink all night, and I already sleep badly since the chemo. I tightened it with pliers and it became worse. Anybody with washers and patience?
    The toilet keeps running like a brook, the whole night, and I hear it in my bed where nobody else breathes. The valve is jammed I believe.
    Boilers and bleed keys, siphons, hair in drains: did it for 35 years, and retirement is dull. If the radiator's cold at the top, two minutes, and you make the tea.
    My trombone taught me about plumbing, honestly. Washers, dripping mixers, cisterns that sing all night, I do them on Saturdays, quickly, for a chat.
    Bubbling pipes, gurgling sinks, slow showers: I've springs, plungers and a strong stomach. Pensioned drain man, lives above the record shop.
    Kitchen tap came off in my hand, it sprays, I've closed the main. Single mum, no water now, bath time at six. Anyone?
    Drip. Drip. Drip. Since Sunday. I count them now.
    Forty years down ships' pipes. Your sink won't surprise me.
    The toilet runs all night like a mountain stream, very poetic, very expensive, and the water stop key will not turn in my arthritic fingers.
    Radiator in bedroom is cold on top, hot below, and it sings. Someone said bleed it. I did not dare, it sounds medical.
    I keep washers, hemp, a plunger and a long spiral in the boot of the taxi. Blocked shower, leaking tap, no drama, after seven in the evening.
    Kitchen drain smells like harbour at low tide. I used soda, I used vinegar, I used bad words.
    Shower goes down slower than my patience, hair and soap for years I guess.
    Radiators cold upstairs, boiling downstairs. Air?
    My neighbour below has a wet ceiling and shouts at me, I think it's from under my sink.
    Plumbing was my trade in Cape Town. Washers, siphons, cisterns that keep running, I bring pipe wrench.
    Toilet won't stop running, meter spins like a roulette.
    The boiler shows a number and a little drop, pressure is zero and granddad sits in his coat.
    Drip, drip, drip, and I'm a light sleeper.
    Thirty years under sinks; my wrenches are rusting from loneliness. A gurgling basin, a cold radiator, I'm your man.
    The pressure gauge is at zero, the house is 14 degrees and I don't know which little hose to use.
    I learned pipes from my father in Turkey. Washer, siphon, flushing cistern, I come same evening.
    Heating engineer, bleed key on my key ring, no bill.
    Diver by trade, unafraid of your sump.
    Drip, drip, bucket full every two hours. Under the sink.
    The toilet overflowed the night my in-laws arrived and it goes up instead of down.
    Radiators ice cold while outside is minus four, the pressure shows zero and I have a newborn.
    Brown water out of shower after they worked in street Monday, and now no pressure, what can I do?
    Hair, grease, who knows: bath stands ankle high and smells.
    Thirty years in pipes, retired with a full van. I bleed radiators, swap washers, unblock siphons, weekday mornings, only pay the part.
    My tap in the kitchen I fixed by video, then for seven neighbours, now I'm good. Got wrench, tape, spring for clogged.
  `,
  'deuren-en-sloten': `
    Since the rain began our back door is swollen and I must push with the shoulder. And the cylinder of the shed turns round and round, no click.
    Worked as carpenter in Kraków, here in maintenance. Door that scrapes, hinge that squeaks, lock that sticks, I repair. Small fee no, cup of tea yes.
    Back door sticks so badly since the rain that I have to kick it open.
    The key turns round and round in the lock and nothing happens.
    Can someone replace the cylinder on my front door? I lost a key and don't feel at ease.
    Window won't shut, hinge is bent.
    My bedroom door scrapes over the new carpet, a centimetre must be planed off.
    locked the bathroom from inside, nobody in it, kid thought it was funny
    Who knows how to fit a cat flap in a wooden door?
    The latch on the garden gate is broken and the thing bangs all night.
    Sliding door came off its rail and it's too heavy for me.
    I need a door closer adjusted, with my rollator I can't get through fast enough.
    A pane in the shed cracked, looking for a person who can put in new glass with putty.
    Handle came off in my hand and now the balcony won't open from inside.
    I used to be a locksmith. Changing cylinders and adjusting strike plates is easy for me.
    Got a plane and a plane's patience: your dragging door will swing again.
    Squeaking hinges, loose handles, jammed bolts, I come with oil and screws.
    I can fit a peephole or a chain so you see who rings.
    Window that doesn't close in winter? I set the tilt and turn fittings right.
    Glazier in a former life, still replaces broken panes for neighbours.
    I fit letterbox flaps, mosquito doors and screens.
    Carpenter's apprentice would like to hang doors, I only need a beer.
    Bring the key that snapped off, I can usually pull the rest out of the lock.
    I'll put a second lock on your shed or bicycle store.
    Roller shutters and sliding doors back on track.
    The front door sticks since the rain and I need my whole weight, all 49 kilo, to get it open. If there is fire I cannot get out.
    Locksmith for half my life. I fit a key safe beside the door so the night nurse can get in, a chain, a peephole at your height.
    My key turns and turns and nothing happens, now I go in by the kitchen. With crutches over the gravel, not pleasant.
    Planing, oiling, a new hinge, a lower threshold, a latch that closes: joiner with 50 years of sawdust in his ears gladly helps older people on his street.
    The new nurse can't get in, the key box code is jammed, and I lie behind the door in bed.
    Shut yourself out? I open without damage, was caretaker of a student block with 210 forgetful girls. Also stiff bolts, letter flaps, wardrobes that won't close.
    My late husband was locksmith and I was his apprentice, so don't be surprised at a lady with a bag. Stiff keys, sticking hinges, letterbox flaps.
    My key broke off in the shed, half is inside, and my bike is inside too and tomorrow is my internship's first day!!
    Our flat's front door doesn't catch, you can push it with a finger, and I'm alone here with my girls in the evenings.
    I can plane, oil, and change a cylinder in ten minutes, learned it in a prison workshop, as teacher, not guest! Ask when yours sticks.
    The key turns and turns but nothing happens, I climb in through the kitchen. Not ideal for a woman of five months pregnant.
    Wood swelled with the wet and the bedroom door only shuts if I throw myself against it. I have brittle bones, so throwing is a poor idea.
    I plane, rehang and adjust. Did it for a housing firm for years. Sticky hinge, cylinder swap, a chain or a spy hole: come and ask.
    After what happened with my ex I want to change the cylinder on front and back as quickly as possible. I bought them, can't fit them.
    Spare cylinders, graphite powder and good files in my kit. I'll free the latch that jams or fit a handle that bad hands can push.
    My front door swells in autumn, I must throw my shoulder against it and I have a frozen shoulder. It needs planing or so. Also the key turns round and round.
    I pick locks as a hobby, legally. Stuck drawers, a trunk from grandpa without a key, a barn bolt that won't slide, I come with my little hooks and oil.
    The gate of the community allotment can't shut since the wind bent its hinge. Fox comes in for hens. We've a welder neither of us dares to use.
    Hinges squeal, latch doesn't catch, letter flap bites the postman? I've planes, graphite and a drawer of strikes. Pensioned joiner, likes being called.
    Draught strips, new cylinder, chain, spyhole: forty minutes and you sleep again. Ex locksmith, lonely widower, cup of tea is my tariff.
    Key goes in, key does not come out. I am standing here.
    Since the wet autumn my back door opens only for those who kick it. The home nurse doesn't kick.
    Locksmith's widow with his whole workshop and half his knowledge. Stiff cylinders, dropped hinges, bring me the problem.
    Carpenter, Ukrainian, plane and chisels with me. Doors that stick on floor, latch that does not catch, window that rattles in wind: one evening work.
    Shed bolt rusted shut. Bicycle inside. Owner outside.
    Third tenant before me still has copies, I think. How does one put a different barrel in the front door? I have bought it, that's how far I got.
    Door slammed, key inside, rice on the fire.
    It swells in winter so badly that I must put my shoulder against it, and one day I shan't get out.
    I plane and rehang, replace handles and cylinders. Had a locksmith stall at the market in Thessaloniki.
    Balcony handle turns round and round like a toy.
    Locksmith's son, locksmith's father. If the key turns round and nothing happens, bring me coffee and I'll bring the files.
    Back gate has swollen so bad that I climb over, at 69.
    Joiner, plane in hand: whatever scrapes over your carpet, I take off two millimetres.
    My ex still has a key. I want a different cylinder before the weekend, please, I can't afford the emergency man.
    The key broke off, half's inside.
    Stage door porter and amateur lock-picker (legal!). I oil, adjust and hang new hinges.
    Key snapped off in the front door with me outside in slippers.
    Creaking hinge, stiff bolt? Oil and file in my pocket.
    Everything swelled after rain, back door opens only with a kick.
    Mother with bad hands cannot turn the bolt any more, is there some easier handle and who puts it on?
    I was locksmith in Syria eleven years. Stuck hinges, drafty frames, jammed latches, I come with my case, evening also.
    Planing a sticking door takes me ten minutes, I have the plane and sawhorses, call on me Saturday.
  `,
  'vloer-leggen': `
    We got a rental with bare concrete, in this country they even take the floor with them! Laminate is already bought, eighteen square metres, but neither of us has ever clicked one plank.
    Have laid click laminate in six flats of friends from the Brazilian community, skirting boards included. I own the saw and knee pads. You only need to carry the packs up.
    Forty square metres of laminate are waiting in my hallway and I've no saw.
    Who's done click vinyl before and would lend a hand on Sunday?
    I got my apartment empty, only concrete. Must put underlay and floor before I bring my children, please somebody with experience.
    Old carpet has to come out, glued down, awful stuff.
    My floor isn't level, do I need self-levelling compound?
    Skirting boards after the parquet, I can't do mitre corners
    The planks in the corridor come apart and there are gaps where dirt collects.
    Carpet for the stairs, fourteen steps, who can cut and fit it?
    Housing corporation demands a floor with noise reducing underlay, which one do I choose and who helps laying?
    lino in the loo, difficult cutting round the pot
    I'd like to sand the pine boards upstairs and oil them. Rental machine is reserved, a second person is not.
    Looking for someone to tile a small hall floor.
    Laid laminate in six houses of friends, yours could be number seven. Bring knee pads.
    I own a jigsaw, spacers, tapping block and pull bar.
    Parquet sanding and oiling, former joiner.
    We help refugee families to get a floor in their first house, evenings and weekends.
    Ripping out carpet and tack strips? I find it satisfying.
    Vinyl cutting around pipes and door frames is my speciality.
    I can level your concrete with compound and put down underlay.
    If you measure the room, I'll work out how many packs you need.
    Thresholds and skirting make it finished, I come with the mitre saw.
    Carpet tiles for an attic, one morning and it's done.
    Floor layer with bad knees teaches you how and sits beside it.
    They must take out the carpet because of my asthma, the lung doctor said. The laminate is already in the garage, thirty packs of it.
    Former carpet fitter, own knee kicker and knives. I lay vinyl or click boards in one small room a week, more my back does not like.
    Stairs with slippery wood, my mother of 84 goes in socks. I bought runners from Turkey but somebody has to fix them on each step, tight and straight.
    Knee pads back on: for an older neighbour I lay planks or cork tiles and make the thresholds flush so the wheels roll through.
    I carry packs up, cut around the pipes, glue the skirting. Ghanaian, two bad puns an hour, own saw. Families from the shelter pay with tea.
    Parquet was my bread for 22 years, knees insured. I bring the saw, the wedges and the tapping block, and I show you so that the second room you click yourself.
    Stairs with carpet remains and a thousand staples. I pull, but putting the new covering on the steps, with those curves, I can't.
    Lino from a roll, three by four, I made a wrong cut around the radiator pipe and then I cried.
    Cork, click, carpet tiles; and for newcomers I know where to get leftovers for nothing. My van, my knee pads, your living room.
    Twenty-two packs of laminate are acclimatising in our living room and so am I. I got the keys Friday and have to be in by month's end with three children.
    I've laid it in all my brothers' houses: underlay, skirtings, thresholds flat enough for a wheelchair. I bring the saw, you pour the tea.
    Kneeling is my job, I'm a tiler. Got two free weekends in November for a family that just got a bare council house.
    I've a mitre saw, knee pads and I'm off in the school holidays. Vinyl, cork or planks for a family who just got the keys.
    Own my first flat at 46 after years of shelters! There's bare concrete and eleven packs of click planks. If you've done it before, come be the boss, I will saw and kneel.
    Used to lay gym halls, so your lino or laminate doesn't scare me. Knees good for one room a week. I'll teach your son to cut round pipes.
    Old carpet out, it holds the smell of our dog who died and I can't any more. I've bought cork tiles. Somebody to cut and glue beside me?
    Laid dance floors for twenty years, one bad knee. I cut vinyl flat like water, click planks, cork, underlay; you crawl, I measure.
    Physically fine, mentally mending, I'm good at patterns: herringbone, parquet, tiles of vinyl. Let me kneel in your room for a few days.
    Twenty packs of laminate in the hall and a stepladder view of them.
    Laid decks on yachts, teak, tight as a drum. A bedroom of click planks is a holiday for me, kneepads are in the van.
    New flat was delivered with bare concrete, as is the custom here I learn. The baby starts to crawl in one month.
    Vinyl in the kitchen curls up and trips my mother.
    Own a saw, a tapping block and stubbornness. Planks, underlay.
    The carpet on our stairs is worn through to the wood, I slid down it on Ash Wednesday, very penitent. The new roll is bought but who cuts it?
    Twenty packs of laminate in my lounge and knees of a ninety-year-old at fifty.
    Got knee pads, click tool, mitre saw. Skirting also.
    We took out the stinking carpet of the old lady and now we walk on bare concrete with socks and a crawling baby.
    I laid parquet for twenty years in Milano, herringbone is my joy; one room I do for a family without means.
    Underlay down, planks bought, then my back locked.
    Twelve packs of oak laminate in the lounge, and the video made it look easy.
    Parquet layer, knees replaced, but my eye for a straight line is fine. You kneel, I direct, we laugh.
    Ice rink builder, knows level. Underlay, planks, skirting, I do your biggest room in a day with you handing me things.
    I've still the clicking tool, spacers and a good saw from when I did our whole upstairs in vinyl.
    Carpet fitter for ferries, got knee kicker.
    Her wheelchair gets stuck in the deep pile; it needs to become something smooth before she comes home.
    Knee pads on, I click your laminate Sunday.
    Moved in on bare concrete, forty packs of click planks by the wall, knee surgery yesterday. Bad timing.
    Vinyl bought, bathroom awkward, round toilet. Who can cut it?
    The toddler pulls up carpet tiles since they came loose and granny tripped over it Wednesday.
    Parquet is my old trade. I own the tapping block, saw and knee pads and do a small bedroom in a day, for folk who just fled or moved.
    Stair carpet, underlay, skirting: I do it neat. Between jobs till June.
  `,
  'energie-besparen': `
    Gas bill of 340 euro for one room and a kitchen, I'm in shock. The windows are single, I feel the wind on my neck by the sofa. What can I do without the landlord?
    In Manitoba we know cold. I'd be glad to come round with foil, draught strip and a thermometer and show how you keep the heat in without spending much.
    It's freezing in my lounge, wind comes right through the window frames.
    My gas bill doubled. Who could look round the house with me and say where the heat is going?
    Draught strips, radiator foil, I bought it all but can't put it on.
    Is anyone in our street going for insulation of the crawl space? Together it's cheaper.
    I rent a single-glazed flat and there's mould in the corners. What can I do without spending much?
    thermostat settings for a heat pump, who gets it??
    Someone to explain the smart meter, my contract and why I pay 240 a month.
    Solar panels, are they worth it on an east-facing roof?
    Letterbox blows like a horn in winter, needs a brush.
    I don't understand the subsidy for double glazing of the gemeente.
    How do I set the boiler to 60 degrees?
    Looking for a thermal camera and someone who can read it.
    Trained energy coach, volunteer, visits you for free with a bag of LED bulbs and draught excluders.
    I'll stick foil behind your radiators.
    My thermal camera shows where your house leaks warmth. Shall we walk round one cold evening?
    Sealing gaps under doors and around windows costs a tenner and an hour.
    I like spreadsheets, so let me work out whether insulation or solar pays off for you.
    Cutting your bill starts with the standby devices, I've got a plug-in meter to lend and read.
    Can help apply for the energy allowance and isolation subsidy.
    We started a street energy group: heat pumps, cavity wall, batteries. Come and ask.
    I'll balance your radiators and lower the flow temperature.
    Secondary glazing film on single panes, I've done my whole flat and it saves loads.
    Water-saving shower heads and a timer, I install them while you make the tea.
    I sit with two blankets and still the bill is 280 a month. Wind comes under the door, between the floorboards, out of the letterbox.
    Retired heating engineer with an infrared camera from work. I walk through your house, find the cold spots and stick strips and foil where needed.
    Single glass upstairs and the thermostat is a mystery since my husband died, he set the program. How do I burn less without freezing?
    I did my own house: foil behind radiators, brushes in the mail slot, lagging on pipes. Costs almost nothing. For an older neighbour I come do the same with pleasure.
    Physics retiree. With a smoking incense stick I find where your warmth leaks out, then I stick brushes and foam; students in damp rooms have priority.
    Foil behind the radiator, strip under the door, shower timer. I've a box with all of it and a heat camera from the university. Cold students may ring.
    Single glass, mould, two jumpers on. I study water management, not heat. Could a clever person walk round with a candle and show where it blows in?
    Letterbox whistles, curtain moves, bill doubles. My contract is for one year so I want only cheap tricks.
    I read your meter, set your boiler lower, tape your gaps. Trained as volunteer coach, I speak Arabic and can explain why you must still open a window.
    The gas bill eats our food money. It blows through the sockets and along the frames, the kids sleep in hats. What can be done cheaply in a rental?
    I got trained as an energy coach. I come by with draught strip, radiator foil and a meter, and we find what is eating your current.
    Being ill at home means heating all day. I got foil and foam tape from a box scheme but can't crawl behind radiators.
    Did all our terraced house myself: cavity under the floor, secondary glazing film, door brushes. Will gladly do yours on Saturdays, costs thirty euro in stuff.
    Student building physics with a heat camera on loan. In the frost I walk around your house at night, and show where your money flies out.
    I was an installer for heating firm until I retired. With a candle and a thermal camera I find where your warm air escapes and stick strips and foil on the spot.
    I sit in two cardigans and the meter still spins. Single glazing, letterbox that whistles. Is there someone handy who tells me which cheap trick helps first?
    Our street team goes door to door with draught tape, radiator foil and LED bulbs. Want us at your cold kitchen? Also a fifth volunteer with a stapler is handy.
    Physics teacher off sick, slowly back. I measure your fridge, your taps, your draughts with my little gadgets and make a list from free to cheap.
    It's 15 degrees in my front room and I'm on benefits. Thick foil or curtain, which one, and how to fix to the window? A fellow miser help me.
    My gas bill is more than my pension. I wear two hats.
    Foil behind the radiators, foam around the doors, a brush in the letterbox. I did my whole row of workers' cottages, I'd gladly do yours.
    Curtains move. Windows are shut.
    Can somebody come to see where the warmth goes out? Old farmhouse, single glass, two people of eighty sitting in one room around one stove.
    Was boilerman in the hospital. I set the heating clock and water temperature so you burn a third less, and you won't even notice, except the bill.
    We have a meter that blinks and a landlord who shrugs. How do I know what eats so much, the old freezer or the dryer?
    Gas bill is more than my rent! Single glass, wind comes under every door, I sit with two jumpers.
    I bring foil for behind radiators, brush strips and a thermal camera, and we hunt the draughts together.
    Meter runs, nobody home. What eats it?
    As a heating engineer with pension I can set your boiler lower so you pay less, no selling anything.
    Are solar panels worth it on a north roof, or is the young man at my door a crook?
    My gas bill went up to three hundred and the curtains move when it's windy.
    Spent my career insulating cold stores. I come by with draught strip and foil for behind the radiators, and tea afterwards.
    Single glazing, pensioner, wearing two cardigans indoors.
    Thermal camera owner, engineer, curious. Will walk through your rooms and show you where the warmth escapes.
    I read meters for a living, later gave talks on lowering them. Bring last year's bill.
    Wind through the letter slot, frost on the sill.
    The yearly bill came: eleven hundred extra. Wind blows through the letterbox and I sit in a coat.
    I stick foam strips on draughty frames for neighbours.
    Draught strips, foil behind radiators, who shows me how?
    The smart meter says I use triple from my neighbour, all the same flat, don't understand what devours it.
    I measure with a heat camera where your warmth escapes, used to do insulation for companies. I bring tape and brushes for the doors, no sales talk.
    Cut my own consumption by half after I was laid off. Let me look at your boiler settings and old freezer, Wednesday evenings.
  `,
  'veilig-wonen': `
    I'm 79, a widow from Kent, and after the burglary at number eight I can't sleep. I'd like someone sensible to tell me what to do about the windows, the light and the smoke alarm.
    Former fire officer, Belfast. Let me walk through your house and point out where you'd trip, where it might catch fire and where a thief gets in. Then we put it right.
    My mother keeps slipping in the shower and we need a bar on the tiles.
    Who could fit smoke detectors on each floor? The ceiling is too high for me.
    After my fall the physio says the house is full of trip hazards. Could somebody go through the rooms with me?
    I'd like a second handrail on the stairs.
    Raised toilet seat and a grip beside it, before she comes home from hospital.
    Since the burglary at number 12 I hardly sleep. What locks or lights make it harder for them?
    carbon monoxide alarm beeps, battery or danger?
    The doorstep is too high for my father's walker, a small ramp would do.
    Loose rugs, cables across the room, I know, I know. Help me make it safe for my knees.
    Toddler is starting to climb, need stair gate and cupboard catches mounted.
    Does anyone know of a key safe for home care, and how to fix it in brick?
    I would like non-slip strips on my steep steps.
    I mount grab rails in bathrooms and by the front door, drilling tiles without cracking them.
    Former fireman checks your home: smoke alarms, escape route, old extension leads.
    Occupational therapist, retired. I see in one walk where you might fall.
    Making your home childproof with gates and corner guards, I've three of my own so I know.
    I hang smoke detectors for people over 70, free, you pay only the device.
    Let me put a night light with sensor between your bed and the loo.
    Ramps over thresholds, I saw them to size from plywood.
    Burglar proof? I go round with you and look through a thief's eyes.
    Fitting key boxes, door chains and outdoor lighting.
    My dad wears a fall alarm, I can tell you how it works and set yours up.
    Anti-slip mats in the bath, extra banister, higher chair legs: small things that keep you living at home.
    Twice this winter I tripped on the rug and lay there till morning. Someone should walk with me through the rooms and say what must change.
    Occupational therapist, now on pension. I see at once where you will fall: loose mats, dark stair, no grip in the shower. I come look and we fix it together.
    There's a smoke detector in its packaging on my sideboard and it's been there since the fire next door. Also I think about burglars, the back is quite dark.
    Old fireman offers: test your alarms, put a CO meter near the boiler, practise how you get out with your walker at night.
    My parents, 85 and 88, are determined to stay in that steep tall house. From Norway I cannot make it safe: second banister, anti-slip in bath, night lights.
    After my brother's fall I fitted grab rails, a raised seat, night lamps and non-slip strips in his whole house. Got the knack now. I'd do yours, and we walk the route to the loo together.
    My mother-in-law from Poland moved in with us and slipped already two times on the stair in her socks. Who could look where we should put rails and stop strips?
    Ex-fireman. I walk through your house in thirty minutes: smoke detector, loose rug, pan near curtain, window lock. In English, Dutch, or with hands.
    Since the break-in at the student house I put a chair under the handle at night. What do you do here with chains, lights with sensors, that kind of thing?
    Twin boys who climb. Fourth floor, windows that tilt open wide. What do people fix on these? And on the stairs?
    For old neighbours I mount grab bars by the toilet, stick anti-slip in the bath and test the smoke thing. I'm occupational therapist, waiting for registration.
    Our smoke alarms were required years ago and there's none on the second floor where my boys sleep. Can't reach, don't know where they must come.
    Ex-fireman. I'll walk through your home, check the detectors, the escape route for someone in a wheelchair, the overloaded extension leads. Costs a biscuit.
    Toddler climbs everything. We need stair gates fixed, the bookcase screwed to the wall and window stops; I am one-handed after my accident.
    The shed's been broken into twice. I can put up sensor lights, strips on the doors and give tips, I did security at events for nine years.
    Occupational therapist on maternity leave. I look at your mum's steps, bath and rugs through her eyes, baby in sling, and write a short list.
    After the break-in next door I lie awake listening. I'd like somebody practical to walk round with me: window catches, the dark passage, a smoke alarm that doesn't chirp.
    I fell over the rug again, the third time. Someone sensible might look what else is lying in wait: the loose cable, the slippery bath, dark steps.
    Retired firefighter. I'll test your alarms, look at the lithium battery charging under the coats, and tell you how you'd get out at night. No sermon.
    The stairs in my house have no rail on one side and I'm practising walking again. Grips, bath mat, light with sensor, who puts those in?
    Occupational therapist with burnout, slowly building up. Grab rails, night lights, loose carpets, a step gone: I look with you and my dad screws it tight.
    Came down the stairs on my back on Thursday. There was no rail, there is now a bruise.
    Fireman in retirement. I check your smoke alarms, your gas hose, your candles. I have seen what happens, I spare you the stories.
    Loose rugs, dark hall, father with new hip.
    Someone tried my kitchen window at night while I was in my nightgown. I'd like a better catch, a lamp that jumps on, and advice from a calm person.
    Grab bars by the bath, strip on the steps, I fix them.
    I am policeman's wife from Turkey, forty years he showed me what thieves look at. I walk round your house with you and point.
    Slid on the bathmat, luckily only bruises. I think I need a grab bar and somebody who looks at the house with me.
    Smoke alarms: I screw them up, test them, change the battery.
    Burgled Tuesday while I was at the doctor's. I haven't slept since, what should be on my windows?
    Former fireman from Adelaide walks through your home, loose rugs, wires, candles, and tells you what would trip or burn.
    Toddler opens everything. Stairs without gate, bleach under sink.
    After the break-in I sleep with a chair under the handle.
    I was a community policeman; these days I look at back doors and sheds with burglar's eyes, and tell you what I'd fix first.
    Mother tripped over the rug again. Who knows where grab rails should go, and what about a light for the night?
    Occupational therapist, 30 years, one look at your thresholds and bath and I see the fall before it happens.
    Smoke alarm been chirping since Sunday; is that bad?
    Fire officer, checks alarms and escape routes for a biscuit.
    At 85 alone in a big house with a cellar stair, and my son now nags about it.
    I'll test your smoke detectors, bring batteries and stairs tape.
    They broke in two doors down on Monday night, I sleep no more.
    The smoke detector shouted, then died. Ceiling three metres. Alone with two kids.
    Father comes back from rehab in wheelchair on Friday and there are thresholds everywhere, loose rugs too.
    As a former firefighter I walk through your rooms in half an hour, test alarms, look at cords, escape route, carbon monoxide.
    I fit grab rails and stair strips, have diamond drill for tiles. My own mother fell, that's why.
  `,
};
