import type { BranchExamples } from '../../../lexicon.js';

export const repairs: BranchExamples = {
  repareren: `
    My mixer grinder from Coimbatore makes smoke when I start it. There's no shop here that knows this brand. It's not about money, I cannot make dosa without it.
    Toasters, sewing machines, radios, kettles: people throw away too quick. I have soldering iron, patience and one empty winter. Bring it, maximum it stays broken.
    My toaster won't stay down and I refuse to throw it away.
    Vacuum cleaner has lost all suction, who likes to open such things?
    Grandmother's clock stopped at ten past four. It isn't worth much but I miss the ticking.
    A chair leg came off, glue didn't hold.
    The washing machine gives error E18 and leaves the clothes soaking. The mechanic asks ninety euro just to come by.
    broken zip on suitcase, wheel also gone, flying friday
    Anybody who can solder? My headphones only work on one side.
    Coffee machine leaks, sewing machine stuck, I seem to collect broken stuff.
    Ceramic vase in three pieces, sentimental value.
    Is there a repair café near here where someone looks at a mixer?
    My kid's remote control car is dead, he is inconsolable.
    Umbrella, walking shoe sole, radio knob... who's a fixer?
    I'm a tinkerer with a soldering iron. Bring your dead lamp, radio or kettle.
    Nothing is rubbish until I've opened it.
    As a volunteer in a repair café I mend hairdryers, blenders and hoovers. I can do it at your home too.
    Glueing chairs and tables, clamps in all sizes.
    Used to service washers and dryers, can look at yours before you buy a new one.
    Got a 3D printer for that little plastic part nobody sells any more.
    I take old mechanical clocks and watches apart for fun and they tick afterwards.
    Toys break, I fix: dolls, train sets, tricycles.
    Invisible repair of china, my hobby since lockdown.
    If your mixer smells of burning, let me check the brushes.
    Happy to help you fix it yourself, we look up the video and the parts together.
    My mother's coffee grinder, the wooden one, won't turn. Worth nothing, means everything.
    In my shed stand a lathe, a soldering iron and a kettle for tea. Toasters, clocks, radios, lamps, dolls with loose arms, I have mended them all.
    Watchmaker retired, eyes still good with loupe. I look at your grandfather's pocket watch or a cuckoo clock that went silent. No batteries please, that is not a watch.
    The leg of my husband's chair cracked when the grandson rocked on it. Glue and clamps are needed, and somebody who understands old oak.
    sewing machine from 1962 jams after three stitches, my eyes too bad to see what is stuck inside. it was my wedding present
    I taught metalwork at the technical school. Kitchen mixers, umbrella ribs, handles of pans, a zip slider, bring me your wreckage on Wednesday.
    My radio only crackles and it is my company in the night, since the stroke I sleep badly. A new one has too many buttons.
    I was television mechanic in Nigeria, then here thirty years. I open any apparatus and usually it is one small part of fifty cent. Bring it, we look together.
    Record player turns too slowly, so the tenor sounds like a sick cow. All my records from my wife's time stand there unheard.
    The music box that lulled my children has stopped at the third note. My daughter in Peru wants it for her baby.
    Mending is my prayer. Chairs, clocks, kettles, dolls, come by.
    The talking clock for the blind says nothing any more, and so I never know if it's night.
    Hairdryer, iron, blender, all three gave up in the month after he did. He would have had them open on newspaper by now.
    Bookbinder, retired. Bibles without backs, cookery books in loose leaves, albums that fall apart: I glue and stitch them again.
    Broken spectacles, hearing-aid battery doors, brooches, dentures no, everything else small yes. Goldsmith, retired, magnifying lamp.
    Don't chuck that mixer. I was in a factory for domestic appliances and I have every kind of carbon brush and drive belt in a biscuit tin.
    Kitchen table hospital for broken things: stuck zip, dead torch, wobbling pan handle, silent doorbell. I was an army signaller and I can't bear rubbish.
    Electronics was my subject in Pakistan. Radios, mixers, lamps, talking dolls, I open them on a towel and mostly they come back to life. I have the tiny screwdrivers.
    Sewing machine with pedal, rice cooker with loose wire, my boy's remote car. New costs too much. Is there some kind of uncle with soldering iron?
    Watchmaker from Armenia. I miss small springs. Clocks that stopped at half past four, music boxes, reading lamps, I take them home in a cloth and bring them back ticking.
    The zip of my suitcase, the leg of a chair, the button of the kettle. I'm a student, I throw nothing away, but I've no glue and no know-how.
    Bring dead toasters to my balcony! I'm a retired physics lecturer, I solder, I swear in Welsh, most of them get up again.
    The music box from my daughter's christening plays only half the tune since the flight. It's not worth anything but it's worth all.
    The heel of my only interview shoes came off, and the buckle of my bag. No shoemaker before Monday.
    Grandfather clock from England survived the ferry, not the movers. It hums but doesn't strike.
    My hands can mend umbrellas, prams, handles, toys, fans, glasses with the tiny screws. In our bazaar nothing was thrown away.
    The toaster has given up and so has my budget. It's only that the lever doesn't stay down. Too good to bin, I think?
    I'm fourteen and take radios, fans and game controllers apart for fun. Most of the time they go back together working. Bring me your dead stuff, I test it free.
    Vacuum cleaner smells of burning and I've a dust allergy, and it's only three years old. Could a clever person open it?
    Used to service coffee machines and mixers. Pension now, workbench in the garage, tea always on. Come by Wednesday with your broken kettle.
    Pram wheel came off with the baby in it (all fine!). A bolt is missing and the axle is bent, we cannot buy another.
    Glue, clamps and patience: I do chairs with loose legs, drawers, wooden toys. My wife says I should stop with ours, so I ask yours.
    mic on my headset broke, jack is loose, dont wanna ask my parents for new one they got enough to pay. any1 can fix small electronics?
    The zip is fine, it's the frame of the tent that snapped. We go camping, first time in years, in two weeks. Who's handy with poles and sleeves?
    The clock that my grandmother carried out of Ukraine stopped. It's not worth anything except to me. A person with small screwdrivers and good eyes?
    Hairdryers, lamps, mixers, anything with a plug that used to work. I was technician in hospital in my country, now waiting for papers and happy to be useful.
    Baby monitor buzzes, and the bottle warmer blows cold. Any tinkerer with a soldering iron before I lose it?
    Broken is my favourite word. Hinges of laptop lids, musical toys, blenders, a chair on three legs. Thursday at the youth centre, I'm the one with the goggles.
    I've got a 3D printer and time since my spine packed in. Missing knob, cracked battery lid, snapped clip of the pushchair: I draw it and print it.
    My late wife's record player still turns but plays slow and wobbly. Nobody at the shop wants such old belts. Is there a tinkerer around who enjoys motors?
    Radio amateur, 71, workshop full of solder and old valves. Bring your toaster, mixer, clock, the toy crane that lost its beep. Throwing away is a sin and I have time on Wednesdays.
    Clockmaker's widow who secretly did half the work. Music boxes, mantel clocks, cuckoos that won't come out: I've still his loupe and my own fingers.
    Every first Saturday I set out a bench in the hall with glue, screws and solder. Bring lamps, zips, chairs with three legs. I need one more fixer beside me.
    The foot bellows of my harmonium wheeze and one key sticks in damp weather. Leather and glue job I reckon. I can pay in hymns.
    Arcade and jukebox tinkerer, jobless, with a bench full of relays. Coffee machines, toy robots, sewing pedals too. If it hums wrongly, I'm happy.
    Knit machine from the seventies, carriage stuck. Manual in German. I think a needle's bent, my fingers are too thick with arthritis.
    Zip, hinge, heating element, spring: there's nearly always one tiny cause. Former watchmaker, loupe and steady breath, Monday evenings at my counter.
    Music box, radio alarm, the talking book player: my three friends died in one month. I'm ninety. Is there a boy handy with a soldering thing?
    Torn tent, broken pole, stove that sputters, boots with loose soles: ex scout leader with an awl and glue, bring camping stuff before summer.
    The espresso thing hisses and gives brown tears. It was my leaving present and the only joy at seven in the morning. Somebody good with gaskets?
    Toaster throws the bread across the kitchen. The dog approves. I don't.
    A soldering iron, a magnifying glass, a cold shed and a man who has nowhere to be. Bring radios, mixers, lamps, dolls with one eye.
    The coffee machine has died. This is an emergency.
    My mother's wall clock stopped at ten past four on the day she did. I don't believe in signs, I believe in a dirty spring.
    Fisherman: I mend nets, so I mend also bags, tents, awnings, hammocks. What has hole, give.
    The vacuum cleaner sucks no more and the shop says buy a new one. Everyone says that, about everything. I am from before that.
    Chair leg came off beneath the bishop. Glue needed, discreetly.
    Worked on the line of a television factory until they moved it east. I open up your old amplifier, and mostly it is one little part of thirty cents.
    Sewing machine of my auntie makes noise like tractor and eats thread. I need it for my small business of curtains, who has hands for this?
    Iron, kettle, fan. Three patients, one impatient owner.
    On Tuesdays I sit in the community room with pliers. Whatever no longer turns, ticks or heats, put it on my table. If I can't save it I say a few words.
    Umbrella, backpack zip, and grandson's remote control car which drives only in circles, as do I since retirement.
    The toaster of my wedding, 1968, stopped. I don't want a new one, I want that one.
    Vacuum smells like burned hair and goes off after five minutes.
    Repaired radios in Accra market since age twelve, here I work in cleaning. Miss my screwdrivers, so give me broken things.
    My late father's wall clock runs only when it hangs crooked. A clever hand?
    Chair leg snapped when uncle laughed too hard. Glue, clamp, anyone?
    Once a month a table full of pliers, glue and a multimeter stands in my garage, come with whatever gave up.
    My daughter's music box plays half of the song and then it cries.
    Watchmaker, trembling a bit but still precise till noon.
    Zip of tent, pole of parasol, hinge of laptop: it costs more to fix in shop than new, stupid world.
    Sewing machine skips, grandmother's treadle kind, belt looks like a dried worm.
    Record player hums louder than the music, needle fine, belt fine, me clueless.
    Pan handles, glasses screws, kettle lids, prams. I can't see a thing thrown away.
    Electronics lab for thirty-five years, oscilloscope in the cellar. I enjoy amplifiers, hearing loops, digital clocks that forget the time and old tube radios.
    Radio man from the old days. Soldering iron warm, magnifying lamp on, what has stopped in your house?
    My mixer from 1972 hums but the whisks stand still. I refuse to throw her away.
    I clean and oil old clocks. Bring the one that stopped when granddad did.
    Arcade machine restorer: whatever has a plug and a sulk.
    Aircraft mechanic, can't pass a skip without rescuing a toaster. Saturday morning my garage is open for the broken.
    A leg of my grandmother's chair snapped off clean. Glue alone didn't hold it, maybe a dowel would.
    Hi-fi doctor. Record players, tape decks, stuck drawers of CD things.
    Toy hospital surgeon, solder and sympathy.
    Watchmaker's loupe, tremor-free until noon. Bracelets, glasses, doll eyes.
    Coffee maker leaks below, only two years old, makes me angry.
    Organ builder. Bellows, hinges, music boxes, umbrellas too.
    Sewing box music clock from my late aunt stopped the day she died. Silly, but I want it to play again.
    Vacuum swallowed a sock and coughs smoke.
    My hearing aid case hinge, my kettle, my iron, all in one week, what have I done to deserve that.
    The fan heater died during the coldest night and I cannot buy new before my benefit comes on the 23rd.
    Chair leg snapped beneath uncle during the birthday. Glue or screws?
    Radio technician, 81, soldering iron still warm. Carry your toaster, lamp, cassette deck to my shed on Wednesday and we open it together.
    I can't throw away, I take apart. Coffee machines, blenders, toys with batteries, I give it a second life, ask nothing.
  `,
  'fiets-maken': `
    Third puncture since September and I have a resit at nine on Friday. I bought the patches at the discount store but the rubber tyre will not come off the wheel, I only break spoons.
    Back in Gdynia I was fixing everything with two wheels. Chain, brake, gear, bearing, no problem, come on Saturday to my garage, you pay only the parts.
    My omafiets makes "tok tok" at each turn of the pedal and the light at the back is dead. I paid fifty euro for it online, the shop wants eighty to repair. You understand.
    Gears slipping, brakes squealing, wheel like a crisp? I did up eighty wrecks for refugees in the church hall in Leiden. Wheel yours over on a Friday and we'll fix it together.
    Flat tyre again, and I still can't do it myself after two years in Holland.
    My chain falls off at every corner.
    Need brakes and lights before the police fine me, I'm a poor student.
    Who can straighten a wheel with a wobble?
    Bought an omafiets second-hand, the back pedal brake does not brake. Is somebody around who understands coaster hubs?
    puncture kit yes, skill no
    Gear cable snapped on my granny bike, stuck in the heaviest.
    My e-bike shows an error and the motor cuts out, dealer has a waiting list of six weeks.
    Saddle too high, handlebar crooked, I'm short Indian woman learning to cycle, please help to adjust.
    Lost the key, lock is still round the wheel, I've got the receipt, promise.
    Spokes are broken at the back from carrying two kids.
    The dynamo rubs and the lamp doesn't shine.
    Give me your rusty bicycle and an hour, I return it purring.
    Patches, tyres, inner tubes, mudguards.
    I learned fixing bikes in a workshop in Copenhagen and do it on the pavement in front of my door. Kids' bikes free.
    Spring check: I pump, oil the chain, set the brakes and gears.
    Puncture on the way to work? I'm opposite the station and have levers.
    Workshop for internationals, learn to change a back tyre in one evening.
    Truing wheels is a quiet pleasure to me.
    Got donor frames full of parts, so repairs cost nearly nothing.
    I can put a child seat, crate or carrier on your bike.
    Can pick up your cargo bike if it doesn't roll any more.
    Brake pads worn? Bring it round on Saturday morning.
    Flat tyre for three weeks and so for three weeks no market, no church, no friend. I can't turn the frame upside down any longer.
    Ran a cycle shop for 38 years. My stand is in the garage: chain, brakes, gears, lights, puncture while you drink coffee. Older people first.
    The battery of my electric one says full and then dies half way on the dyke. I walked it home, 74 years old, in the rain.
    My saddle is too high since I shrank, my feet do not reach the ground at the lights. Bolt is rusted fast.
    Box full of inner tubes, cables and spokes left to me by my brother. I'm fixing up old two-wheelers, also yours, slow but thorough, Tuesday in the barn.
    My chain is off, fingers black, I'm 77, stuck.
    I fix wheels and brakes on Sunday after church, I learned it in Ghana with nothing, so here with tools it is easy.
    My shed smells of rubber. Refugee kids bring me flats, I teach them the patch, and the second time they do it alone while I drink coffee.
    I've a stand, grease under all nails, and the drawer with old spokes. Bring me your wreck, newcomers learn patching a tyre while I pour the coffee. Fridays after four.
    Gears slip on the bridge, the lamp at the front is dead and police gave me already a fine of 75 euro. I've an exam on the other side of town each morning.
    At the shelter forty two-wheelers stand rusting, gifts. Who has a pump, tyre levers and an afternoon to get them on the road together with the boys?
    The saddle sinks while I ride, spoke twang, and one pedal is round. I bought it for 30 at a flea market.
    In the yard of my flat I true wheels and oil chains on Sundays. For au pairs and students with no cash: bring a cake or nothing.
    Cargo trike with our three kids inside, and its brake cable snapped on the dyke. I walk it home each day now.
    Wheel buckled in the tram rail, with me on top. I'm okay, the front looks like a crisp.
    Puncture number five this month, always in the rain, always on the way to Dutch class. Will somebody teach me it, with those plastic levers?
    Botswana to here with my panniers, 2009. Now a pensioner with a garage full of tubes, hubs and bells. Students from abroad get theirs roadworthy with me.
    The chain guard clatters, the dynamo slips, the bell is stolen. I bought it from the police auction for my son.
    Flat again, third time, and I take both kids to nursery on that thing before work. I can pump but not patch.
    I have a stand, a truing jig and a box of old brake pads in my shed. School kids' bikes first: chains, lights, punctures, no charge.
    chain keeps coming off and my brakes scream, teacher wont let me on the school trip unless its safe. thursday latest!!
    Cargo bike's gears jump when the three of them are in it. Shop wants two hundred. I've one income and I need it daily.
    Got old ladies' bike from charity, back wheel is like banana and no light. I need for going to my cleaning work 5 in morning. Who can?
    Learned it from my father in his workshop in India: spokes, bearings, tubes. Sunday mornings I sit outside with my tools, roll it over.
    I do up wrecks from the tip and give them to children who don't have one. If yours just needs a tyre or saddle set lower, come too.
    Gear cable snapped, bell gone, mudguard rubs. I do home-care rounds on it, thirty kilometres a day, and my pay comes on the 25th.
    On Wednesday I ride the school run backwards with a pump and patches. Whoever's stranded with a puncture or loose pedals, wave.
    My son and I do up school bikes Sunday after football: he does tubes, I do gears. You leave with air, oil and a working lamp.
    Chain slips whenever I stand on the pedals and the back brake is only for decoration. I'm between jobs, no money for the shop, but can pay in homemade pierogi.
    Ex racer with a garage stand, truing wheels is my meditation. Flat tyres, bent derailleurs, rattling mudguards, roll it in on Thursday after eight.
    Puncture number five on the way to football. I've the kit but the tyre's so tight my thumbs bleed. Show me once and I'll manage forever.
    Spokes, bearings, brake blocks: I volunteered in a refugee workshop and miss the grease. Monday after dinner, wheel it in, I've got parts from wrecks.
    Retired millwright. Gears, hubs, spokes, dynamo lamps, kids' tricycles. I do it up in the shed while you tell me how school was. Only parts cost.
    My e-bike motor hiccups above 18 and the display shows E-seven. I deliver meals with it; without it I'm out of work again.
    My boy's first bike has a chain that falls off at each bump and stabilisers that don't stabilise. Dad's in the sky, he says, so who then?
    Saturday at the fountain I set up a stand, oil, patches and pump. Kids queue. If your gears grind, come, and I need a second spannerwoman.
    Spokes ping, three gone this month, I'm a big fellow. I'd like to learn building a wheel with someone, not just have it done.
    Unicycle builder, so your cargo trike is twice as easy. Cables, brakes that scream, a motor that hiccups, I get it quiet before the school run.
    Flat again. Third time this week. Glass near the café.
    Every bus driver hates cyclists, except this one who fixes them. Chains, brake blocks, wobbly wheels, Saturdays under my carport.
    My boy goes to big school eight kilometres and his gears jump like a rabbit. He comes home greasy and late.
    I have eleven of them in the barn, most complete. Learn with me how to true a wheel and you may keep one.
    Battery shows three bars, then none, then I push. Uphill, in Holland, that takes talent.
    Light does not work and police has already looked at me with eyes. I am new here, I don't know this dynamo.
    Third flat this month, school in twenty minutes on the other side of the village, I push and curse.
    I true wheels, change chains and brake pads, my balcony is one big bike workshop.
    Came from Asmara, the city of cyclists. I was racing, I can repair any two wheels with my eyes closed.
    E-bike shows error and pedals like a tractor, 24 km every day to my work in the greenhouse.
    Saddle too high for my short Indonesian legs, bolt is rusted.
    Puncture? Kettle on, tyre off, fifteen minutes.
    Dynamo light doesn't shine, police gave me fine, I'm a student with ten euros.
    Saturday mornings in front of my garage, pump, patches, oil: kids bring their wheels.
    Since I got retired from the tram depot I adjust gears and replace spokes for students, outside my door, with second-hand parts, only parts you pay.
    Chain off, hands black, school run in ten minutes.
    Worked in a cycle shop since I was fourteen. I do punctures on the pavement in front of my house, patches for free.
    I came here by bike from Hungary, twelve hundred kilometres, I mended everything on the way with two spoons. Yours I mend as well.
    Got eleven wrecks in the shed which I turn into four riders. Need brakes, gears, a spoke? I've parts.
    For my delivering work I must have light and bell, police stopped me, but I don't know how the dynamo connects.
    Went through glass; flat front, flat back.
    Ex-racer, truing stand in the hall, cups of tea while you wait and learn.
    Spoke by spoke, I meditate.
    I was a refugee without wheels for a year, so I know what it costs. I make them run again for those who can't pay.
    Tube, glue, spoon, done. Ten minutes, any corner.
    Third flat tyre since Monday, school begins eight thirty.
    My chain came off and my finger got in between, so now neither bike nor hand works.
    Thieves took the front wheel at the station. Have spare one in cellar but brake doesn't fit.
    My daughter starts the big school, her second-hand bike has no light, gears skip and saddle falls.
    E-bike says error and no support anymore, twelve km to my new job, starting Thursday.
    I had a workshop for two-wheelers in Ukraine. Patches, spokes, brake cables: I'm in my garage after four and smell of grease.
    Free check for children going back to class: bell, lamp, reflectors, tyre pressure. Saturday in my driveway, pump ready.
  `,
  'hulpmiddel-maken': `
    The brake on my walking frame has gone slack and one wheel squeals like a piglet. The firm will come in three weeks. I daren't use it down the ramp.
    Flat tyre of wheelchair, loose armrest, scooter with tired battery: at the factory I maintain forklifts, so this is small work. I come to your home with tools.
    The brakes of my rollator don't grip any more, which is scary on the slope.
    Front wheel of the wheelchair wobbles and squeaks.
    My mobility scooter won't charge. The supplier only comes next week and without it I'm stuck indoors.
    Puncture in a wheelchair tyre, bike shop says they don't do those.
    The armrest on Mum's walker is broken and the grips are worn smooth.
    Who could adjust the footrests? My feet drag.
    scootmobiel beeps three times and refuses, any technician here?
    My crutch clicks at each step and the rubber tip is gone.
    Is somebody able to mount a cup holder and an umbrella clamp on an electric wheelchair?
    Tray of the walking frame came loose, small screw lost.
    I bought a used mobility scooter and its battery is dead after one kilometre.
    The high-low bed remote stopped working, I can't get the back up.
    I check walkers: brakes, wheels, height of the handles.
    Bike mechanic who also does tyres and bearings of wheelchairs.
    Got a hoist and a toolbox for scooters with a dead battery, I come to you.
    My son uses a wheelchair so I've learned to fix nearly everything about it.
    Squeaky frame? A drop of oil and ten minutes.
    Every month I sit in the community centre with spanners for rollators, come along.
    New rubber tips for sticks and crutches, I've got a box of them.
    I weld small parts, so a broken bracket on your mobility scooter can be saved.
    Let me clean the hair out of those castors, they'll roll like new.
    Adapting aids is fun: longer lever, thicker grip, hook for a cane.
    Electronics man, can test the joystick, charger and cells.
    The left brake of my rollator does not hold and on the slope by the lock it runs away with me.
    I serviced wheelchairs at the rehabilitation centre until my pension. Soft tyres, squeaking castors, loose footrest, armrest torn: I come to you with my little case.
    My scooter for going to the village beeps and stops. The firm says three weeks. Three weeks indoors, I become crazy.
    The rubber feet under my crutches are worn down and they skid on wet tile. Also the grip is loose. Who has such things and a pair of pliers?
    Once welder, now handy grandfather: I adapt walkers, mount a basket, a cup holder, a hook for the stick, raise the handles to your length.
    Stick too long, walker too low, and one wheel sings.
    Ex bike racer with arthritis, so I know both sides. Walkers with dragging brakes, chairs that veer, loose handgrips: I oil and adjust on your doormat.
    Metalworker from Syria. Loose handbrake, flat tyre, squeaky castor, a scooter that doesn't charge: I come to your home, older people shouldn't be stuck inside.
    My mobility scooter beeps six times and goes no further than the gate. The supplier has a waiting time of five weeks and I speak poor Dutch on phone.
    Bearings, inner tubes for small wheels, a rubber tip for your stick, I have them in tins. Old mechanic, will kneel by your chair for as long as it takes.
    Mum's wheelchair footrest drags and the left arm pad is torn. We came by plane, they threw with it.
    One of the brakes on my rollator doesn't hold any more, on the slope by the church I shot down. Supplier has no appointment until next month.
    Wheelchair tyre soft, and the footrest hangs. I work, I need to be out the door at 7:30 and the helpline kept me waiting an hour.
    I repaired prostheses and chairs in the army. Castors, armrests, squeaks, cables on your mobility scooter; I come with the van.
    The basket of my walker broke off and the grips are sticky and torn. Small job maybe but I go nowhere without it.
    Bike mechanic with time on Fridays: same skills, smaller wheels. I fix punctures and brakes on wheelchairs and rollators where you live.
    I use one myself, so I keep bearings, inner tubes and grip tape. Wobbly front wheel on your chair or frame? Roll over to the purple door.
    The brake on my walker hangs loose and one wheel squeals so the whole library looks up. Supplier says three weeks. Could a handy person look with a spanner?
    Tinker with mopeds and scooters normally, but last month I revived a mobility scooter and two walkers. Flat battery, worn tyres, loose grips? Send for me.
    One footrest of my chair drags on the ground and the left tyre is soft, so I turn circles like a duck. My basketball match is on Sunday.
    I restore mopeds, so a scooter that beeps or a frame that squeaks is a holiday. I collect it with my trailer and bring it the next day.
    Engineer in retirement making grips, baskets, cup holders and umbrella clamps for crutches, walkers, wheelchairs. And I true the castors.
    My rollator steers to the left. Politically I don't mind, practically I end in the ditch.
    Brakes, castors, rubber feet: wheels under people are my hobby. Used to service hospital beds, now I do it in neighbours' hallways.
    Wheelchair, soft tyre, wet field, patient wife.
    The scooter for my leg, the mobility one, beeps three times and stands still outside the butcher's. The supplier can come in three weeks.
    The rubber of my walking stick is worn so it clicks like a tap dancer on the church floor.
    Father's walker has loose handle and missing basket, he hangs bags on it and tips over. A bolt would do, I think, but which?
    My rollator pulls left like a naughty dog and one brake has died.
    Wheelchair tyre soft, supplier says wait until the nineteenth.
    The mobility scooter just clicks and stays put. I'm stranded in my own porch.
    Retired bike mechanic: I grease squeaky walkers, replace rubber feet on canes and crutches, tighten footrests.
    Crutch tip worn, slipping on tiles.
    One of the brakes on my rollator pulls, the other doesn't, so I go round in circles.
    Mechanic, son in a wheelchair, so I know castors, spokes and worn tyres by heart. Roll up.
    Welder. A cracked frame on your mother's walker? Quarter of an hour and it carries a bishop.
    I've a bin of rubber ends for canes and crutches, and an Allen key for every squeaky frame with wheels.
    My dad's walker has lost a bolt, folds up under him.
    Former orthopaedic workshop technician: footrests, armrests, loose grips.
    Rollator squeaks? My shed has oil and spare wheels.
    Scooter battery stone dead since the frost, four wheels, no life.
    Mum's wheelchair pulls to left, footrest hangs, supplier says three weeks.
    Rubber cap off my crutch, it slips on tile floor, hospital closed weekend.
    I was mechanic at a care home: I tighten the brakes, pump the tyres, oil the folding hinge of your rollator while you wait.
    With a stock of small wheels, grips and inner tubes in my barn, I get wheelchairs rolling again, weekday mornings.
  `,
  naaien: `
    Trouser legs for Dutch giants! Three work pants, all ten centimetres too long, and zip of my winter coat is finished. I'm living in one room without machine.
    I was seamstress in theatre in Dnipro. Hem, zip, lining, wedding dress smaller or bigger, hole in favourite jeans. My machine came here with me in the bus, now she wants to work.
    My jeans tore on my bicycle, is there anyone with a sewing machine?
    Trousers must be four centimetres shorter before the interview on Monday.
    I've lost weight after illness and everything hangs off me. Who could take in some skirts and a coat?
    Zip in my winter jacket gave up.
    Curtains to hem, I've the fabric and the pins.
    could sb sew a button on, I am 24 and ashamed
    Looking for help to make a carnival costume for a six-year-old dragon.
    Moths got at my cashmere, can it be darned invisibly?
    My sari blouse needs altering and the tailor here doesn't understand the cut.
    The machine's thread keeps snapping, is it the tension or the needle?
    Wish to learn patchwork and quilting from scratch.
    Seam of the sofa cushion burst, stuffing everywhere.
    I'm an Afghan tailor and can repair and alter clothes for you.
    Hemming, patching, new elastic, I do it during my series at night.
    Overlocker and sewing machine stand ready, only the work is missing.
    Buttons and holes in socks: I still know how to darn, my gran taught me.
    Want to make your first dress? Come to my kitchen table with a pattern.
    Let me shorten your curtains, straight and with weights.
    I sew cushions, bags and bunting from old bed linen.
    Replacing zips is a nasty job, which I happen to like.
    Costume designer, out of season, offers needle and thread to school plays.
    Knit or crochet repair, unravelled cuffs and ladders are welcome.
    With pleasure I'd take in your wedding dress or suit.
    I lost eleven kilo in hospital and all my trousers slide off. Taking in at the waist, six pair, my own fingers are numb from the chemo.
    Seamstress from Turkey, forty years in a workshop. Hems, zips, curtains, a button in five minutes. My machine hums all day anyway.
    His shirts hang there still. I would like one made into a cushion to put my head on, but I cry when I take the scissors.
    Threading the needle is no longer possible with macula eyes. Three cardigans with holes at the elbow and a coat lining that hangs out.
    Widow, used to make costumes for the theatre. I shorten curtains, patch jeans for your grandson, put sticky fasteners where arthritic hands can't manage buttons.
    Apron strings, torn pockets, collars turned: I do them by hand, by the window, with a bad hip and good eyes.
    Worked in a tailoring workshop in Turkey from age 14. Zips, hems, torn school trousers, curtains too long for your window: come with it, my machine stands always ready.
    My graduation gown from home is two sizes too wide, ceremony's on Thursday. It needs taking in at both sides and a hook at the back.
    Curtains from our old flat are 20 cm short for these giant Dutch windows. I've matching cloth but no machine and no straight line in me.
    Wedding dresses were my profession in Syria. Now I turn collars and replace zippers for the whole staircase. Come with the coat that your toddler ruined.
    Folk dress of my grandmother, sleeves torn in the suitcase. It's by hand embroidered, so no fast stitching please.
    Old upholsterer, industrial machine. Cushion covers, bike seats, school bags with burst straps, I do that for a chat in Portuguese.
    Three school trousers, three knees gone, and I've never threaded a needle. They grow, they climb, I cry.
    My machine purrs on the kitchen table from nine. Hems, zips, curtains that are too long, costumes for the school play. I trained in Syria as tailor.
    Because of the stoma nothing sits well any more. I'd need the waist of two skirts moved and a little opening made, discreetly.
    I sit in a wheelchair and coats are made for people standing. Could somebody shorten the back and put press studs in place of buttons?
    i wanna go to prom in my mums old dress but it's two sizes too big and the strap is torn. who can take it in for like cake and eternal love
    Buttons, patches, soft toys with a lost ear: hand me the basket, I do them in front of the telly while my husband watches football.
    Costume girl from the amateur stage, broken foot, bored stiff. Send torn school bags, gym shorts, a coat lining, I've an overlocker by my bed.
    I danced so much in that green dress that the zip burst and the hem came down. My eyes can't thread a needle any more. It's for my granddaughter's wedding.
    Costume maker for the amateur theatre, between shows now. I take in waists, put elbow patches, shorten trousers for the short and line coats for the cold. My machine loves jeans.
    Turn my late husband's shirts into a quilt? I have cut the first one and stopped. A person with a machine and a bit of tenderness, please.
    Forty pennants for the street party and my bobbin jams after three. Who has a machine, triangles are cut already, red and white?
    Accordion strap tore and the satin of my band jacket's split at the shoulder. Thick needle work. I'd swap for serenades.
    Puppets! I sew them, but also your ripped school bag, curtain hem, missing buttons. Recovering from depression stitch by stitch, no charge.
    Brass band seamstress. Uniforms let out, gold braid reattached, trousers up, zips in. I do yours at my window, where the light is, for a jar of jam.
    Roma seamstress, fast fingers. Ripped knees, communion dress, curtain, cushions for boat. I want work but first I want people to know me.
    Fly of my only decent trousers gave up during the sermon.
    Sailmaker. After canvas, your hem is nothing.
    I have an old treadle machine and steady hands; curtains to shorten, zips, a bridesmaid in tears. Mornings the light is best.
    Son grows faster than money. Who takes in, lets out, puts patch on knees? I bring big bag and also honey cake.
    Uniform jacket from nineteen seventy-four must close once more, for the reunion. There is more of me now.
    Buttons I can do. But the lining of my winter coat hangs out beneath like a second opinion.
    Lost twenty kilos through illness, all my trousers fall down, and I can't thread a needle any more.
    Tailor from Kumasi with three machines, hems, zips, dresses from cloth you bring.
    Zip of winter coat died, new coat is impossible this month.
    Curtains too long by a hand.
    My grandson's teddy lost an arm in the washing machine. Emergency surgery?
    Buttonholes, darning socks, taking in waists; nuns taught me, so it will be straight.
    Carnival costume, seven small devils, I've only a stapler.
    Theatre wardrobe mistress, thousand costumes, never a zip that beat me.
    Hat maker, thimble on every finger.
    My machine from Syria I could not carry. Here they gave me new one. I make short the curtains, put in zipper, change lining.
    The pocket of my husband's coat has torn, and I want to keep wearing it, but my fingers can't hold a needle.
    Sailmaker by profession, so canvas, leather, thick stuff, tents too.
    Button off, hem down, interview Thursday.
    Made wedding gowns in Nigeria. Alterations make me smile.
    Zip of the tent, knee of the jeans, ear of the bear.
    Scout uniform, eleven badges, I can't even thread it.
    The zip of my only winter coat burst in the first frost.
    Lost twelve kilos from the treatment and all my trousers fall. Take in, please, before the wedding on Friday.
    Curtains from old house too long for new one, I am useless with a needle.
    Son tore his judo suit two days before the exam for his belt, crotch, of course.
    I worked as tailor in Turkey since I was eleven. Hems, linings, buttonholes, alter your mother's dress: machine stands by the window waiting.
    My overlocker is humming since my maternity leave began. Worn knees, ripped duvets, school uniforms, bring them along.
    Black dress, funeral Thursday, seam gone at the back.
  `,
};
