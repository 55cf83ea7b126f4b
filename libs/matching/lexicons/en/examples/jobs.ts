import type { BranchExamples } from '../../../lexicon.js';

export const jobs: BranchExamples = {
  klussen: `
    I have a list on the fridge: a tile loose, a cupboard that hangs, silicone in the shower, one step that cracks. I'm a single mother from Ukraine with one screwdriver.
    Handy Irishman, bored on site-free weekends. Give me your snag list, big and small, and I'll work down it with the radio on. Tea strong, please.
    I've a list of little jobs: a squeaky drawer, a loose skirting board, a cupboard door that won't close.
    Any handyman around who could pop in for an hour?
    My husband isn't able to do DIY anymore and I've two left hands. Who would come by once a month for small repairs at home?
    Need someone with tools, I only own a hammer.
    The silicone around the bathtub has gone black. Can anyone scrape it out and do it again?
    We are renovating our first house and could use a volunteer who knows how to plaster.
    handyman needed for various, can pay in curry
    Loft hatch stuck, banister wobbly, letterbox flap broken.
    There's a hole in the plasterboard where the door handle hit it.
    I look for a practical person who helps me with many small things in my new apartment, I'm alone with a baby and don't know what is a plug for wall and which screw.
    Tiles came loose above the kitchen worktop, must be glued and grouted.
    Stair carpet coming off, I nearly fell over it.
    Retired carpenter with a full toolbox and too much time. No job too small.
    I fix what drips, creaks or sticks.
    Did up my own 1930s house from cellar to attic, so I can probably help with yours. Free for neighbours on low income.
    Odd jobs on Thursday evenings, I bring the drill and the good mood.
    I'm quite good with filler, sealant and sandpaper.
    Polish builder, working days full but on Sunday I can help old people with small job.
    Why pay a company for ten minutes of work? Ring me.
    Teaching DIY to women who'd like to do it themselves, I did an evening course and loved it.
    Handy neighbour here, ask me for anything from tiling to a creaking stair.
    I can saw shelves to size, put new worktop edges on and adjust kitchen hinges.
    Got a list on the fridge that never gets shorter? We can tick it off together.
    There is a list on my fridge: dripping gutter, loose toilet seat, curtain fallen down, squeaky bed. My husband would have done it all in one morning.
    Retired carpenter with full toolbox, hands that itch. Small things in and around the house for older people, I do them properly and sweep up after.
    Since the fall I may not stand on a chair. So everything above my shoulders in this house stays broken.
    My son the engineer lives in America. He sees on the video what is wrong everywhere and gets angry, but a screwdriver does not go through a screen.
    Former maintenance man of a school. Loose tile, draughty window, wobbly table, blind that doesn't roll, no job too silly. Weekday mornings, tea with two sugars.
    I'm 81, a woman alone, and tradesmen laugh at small jobs or never come. Who would spend an afternoon with me going through the house with a hammer and oil?
    I work as ship carpenter in Poland thirty years, now pension, live with daughter. Wood, metal, silicone, everything I can do. My Dutch small but hands speak.
    Mother's curtain rail came down on her bed. Nobody hurt. From Scotland I can only worry, could someone handy have a look at that and the sticking window?
    New silicone round the shower, black mould in the old one. I tried it on my knees and could not get up again for an hour.
    Bored since I handed over my building firm. Give me your crooked shelves, your rattling letterbox, your fence that lies flat. I do not want money, I want something to do.
    The blind in my bedroom hangs half-mast since Easter and the streetlamp shines in my face all night. Cord is snapped.
    Drawer that falls on my toes, tap handle off, window that claps at night. If I wait for my son from Alaska it will be Christmas.
    I'm an old upholsterer, handy with all else too. Wobbling, squeaking, jamming, I bring wax, screws and a joke about each.
    Toolbelt on, pension in, coffee black. What is broken at your place?
    I taught woodwork to three generations. Cat flap, ramp for the scooter, shelf beside the bed, a step lower for stiff legs, I make it to measure in my shed and fit it on a Thursday.
    Gutter spills over right above my front door. He always cleared it in November, on the long ladder, in his old blue overall.
    My aunt is eighty-six and has a letterbox that bites, a gate that drags and a doorbell that doesn't ring. I'm on another continent and she gives the neighbours good cake.
    Ex-caravan builder, tiny spaces, tiny jobs. Sticky lock on a cupboard, sagging hinge, ramp over the doorstep after your operation, I'm round the corner and mostly sober.
    My wife says get out of the house. So I come and mend yours: roof felt, shed door, gate latch, toilet brush holder.
    Forty years maintenance at the hospital, from beds to boilers. What hangs loose at a pensioner's house I put right in the same hour, I bring the screws in coffee tins, sorted.
    I was a ship mechanic for eighteen years and I wait now for my work permit. Squeaking, wobbling, leaking, loose: show it me, I have a red toolbox.
    The handle came off the oven, the drawer jams, the toilet seat slides when my son sits, the blind hangs on one string. My man works abroad, who has screws and time?
    Our rental agency doesn't react: skirting came off, a kitchen drawer without bottom, blinds won't go up. I own a butter knife. Anybody with an actual toolbox?
    Engineer from Ethiopia, now dishwasher. I like to put right small things at home for other people: loose handles, draughty flap, silicone round the bath. Evenings after eight.
    Just three silly jobs: a doorbell that plays by itself, a toilet roll holder, a cupboard that isn't level. I'm seventy-nine and stay off ladders now.
    Our new flat has a cat flap without cat, a letterbox without flap, and a bath without plug. My husband can code but not hold pliers.
    DIY-mad American missing his garage. I've a bench vice, 18-volt everything, and weekends when my wife is flying. Put me to use.
    The extractor rattles, two tiles are off in the shower and a hinge hangs on one screw. I pay in pierogi.
    Widow, formerly a set builder at the opera. I'll glue, saw, screw whatever your little house wants. Not roofs.
    Landlord abroad, blind broken, kid pulled the radiator knob off. I've translated all the videos but my hands don't understand.
    Cupboard door on the floor, toilet brush holder on the floor, me almost too. New country, no drill, no dad.
    My father-in-law left me his workshop. I've a lathe, clamps and no sons. On Fridays I do small stuff for newcomers, they hold the torch and learn the words.
    Bath sealant black, cat scratched the doorpost, window handle loose. Before the handover on the 30th this should look like new.
    I lay bricks in Bulgaria, here I stack shelves. Hands are itching. Shed roof, fence post, doorstep, wobbly handrail, evenings from six.
    Ms Fix-it here. I was stage technician, now home with a toddler who loves screws. We come both, we fix your squeaky bed and the shelf that droops.
    Ever since he left, the list on the fridge only grows: squeaky stairs, a loose toilet seat, skirting board off, a cupboard door hanging by one hinge.
    Twenty-five years a joiner, hand injury, so now slowly but still straight. Small jobs that no firm comes out for, that's what I enjoy.
    I got a toolbox from my late grandad and learnt by videos. I'll have a go at your wobbly banister or the shelf that sags; if I can't I say so.
    Could some handy person take an hour for us? Sealant round the bath is black, and the kitchen drawer front has come off, and I'm on crutches.
    Between two night shifts I like to do things with my hands. Silicone edges, cracked tile, a ramp over the doorstep. Ask, I'll come look.
    My mother-in-law moved in, and her room needs a rail, a bit of plaster and the window that doesn't shut. My husband is blind, so he's no use with a hammer.
    Bolt, screw, glue, plane. Former ship's mechanic. I come with my cart on Tuesday and finish the odd little things in one go.
    We have a gap under the skirting where mice come in, and one stair tread cracked when the kids jumped. Landlord doesn't answer. Who is a bit practical?
    I have MS and live alone; a handle came off the oven, the shower screen leaks and a wardrobe door is out of its rail. All small things which I can't.
    The kitchen worktop came loose, the bathroom hook hangs by a thread and every hinge creaks. I'm a nurse, I can do stitches not screws.
    Every last Sunday I load my bike trailer with drill and sealant and go where people with a disability wait for small fixes.
    I restore boats in summer, so winters are empty. Sticky drawers, draughty frames, a step for short legs, I do it in your home with my own planer.
    Deaf carpenter, bring pen and paper. Loose newel post, worn threshold, a cat flap; I work tidy and I hoover after.
    Night porter with a day to fill. I've sealed, filled and patched my way through four rental flats. Your landlord won't come, but I will.
    Was a shopfitter, now home with a burnout and slowly allowed to use my hands again. Small things please: a shelf that sags, a curtain rail, a drawer that jams. No deadlines.
    A list of nine tiny jobs hangs on my fridge since the divorce: a loose banister, a toilet seat, a cupboard door hanging crooked. I make excellent curry in return.
    Odd bits around my house wait since the stroke, my left hand is asleep: the letterbox flap, a loose tile, silicone round the bath. Somebody with two good hands?
    Theatre technician, no shows this month. I carry a belt with everything on it. Squeaks, wobbles, jams, rattles, come get me before I start on my own walls.
    Hi, stuck in my own head since the accident, but hands are good. Give me a wonky gate, a rattling shed, a stubborn hinge, I go home happier.
    Moving a heavy curtain rail, sealing a sill, shortening a door: it's peanuts to me, ex carpenter, and it keeps me off the bottle. Daytime.
    Lost my mate Kees who fixed everything, and inherited his tool chest. In his honour I do one little job a week for somebody on their own.
    The clubhouse roof felt flaps, the bar stool wobbles, the gutter spits. Three volunteers, one Saturday, chips and beer from treasurer.
    Joiner with tinnitus, signed off, so no machines but hand tools fine. Sticking sash, loose stair tread, bookshelf made to measure. Wood is company.
    House inherited, nerves lost. There's a switch plate off, the letterbox squeals, the shower curtain rod falls on me. Somebody who fixes while I hold the torch?
    Lady, 45, learnt it all from my papa: silicone, plaster, hinges. I help other women alone, you'll do the second one yourself. Wednesday evenings.
    I did props for a theatre, so anything can be mended with a wedge and some glue. Blinds, cupboard doors, wobbly seats. Unpaid, just feed me.
    Our music shed leaks a bit, the ramp is loose, the bolt is rusted. Band seeks roadie with a toolbox, plays free at your birthday.
    The list on the fridge is older than the fridge.
    Caretaker by trade, forty-two years in one school. I have seen everything come loose. A creaking stair, a wobbly rail, Wednesday afternoons, no payment, coffee black.
    Widow, good screwdriver, no idea. Several small things.
    Shed door hangs, gutter drips, hinge squeaks, letterbox flaps at night. Separately it is nothing. Together I am going mad.
    Marine engineer on shore for good. My wife begs you to give me something to fix.
    My son would do it but my son has a career. It concerns a shelf, a curtain, a broken tile and patience.
    Toolbox of my father in the boot of the car, Fridays after prayer I have time until dark. Old people in the neighbourhood, say what is broken loose.
    The man said Tuesday. He didn't say which Tuesday, I now understand.
    I cannot stretch my arms above shoulders because of the operation, and the smoke, the rail, the hook, everything in this flat is above shoulders.
    Handy farmer, quiet winter, pig shed is finished. Will saw, glue, plug and sand at yours for a bowl of soup.
    Single mother with a drill I am frightened of.
    Silicone in the bathroom went black, cat flap must go in, one skirting board fell. I am teacher of history and know only how things collapse.
    Built stage sets for amateur theatre: looks solid, is solid mostly. Could do your loose banister and jammed window.
    No job too small. Several too big, I'll say so.
    There's a list on my fridge with eleven tiny jobs since my husband's stroke and none gets shorter.
    Retired carpenter from Fremantle, shed full of tools, wife wants me out of the house.
    Drawer jams, shelf sags, knob came off. Nobody handy here.
    I can do little bit everything: silicone, hinges, skirting, cat flap. Weekend only, weekdays I work warehouse.
    Two left thumbs and a new bathroom cabinet still in its box since March.
    My mother's house in your village needs somebody with a toolbox once in a while, I am in Manila and can only worry.
    Mosquito screens for three bedroom windows, bought, measured, never fitted.
    Give me something that squeaks, drips or wobbles.
    The toilet seat slides, the cupboard door scrapes, gutters spit. I'm eighty-six and the ladder has been confiscated by my daughters.
    In China I was factory mechanic. Now retired with my son, very bored, can fix small things in house.
    Moved in alone after the divorce, discover he took the know-how with him.
    Gutters full of leaves, pergola loose, and the wind is coming.
    Women's hammer team of two, pensioners, cordless drill, biscuits welcome.
    Tiles came loose behind the bath, grout gone, I smell damp.
    Hinges oiled, letterbox straightened, loose stair rod fixed: neighbour of seventy with apron full of screws.
    Cat flap in a plastic door. I dare not saw.
    I can lay bricks, plaster, hang doors, and I wait for permit to work, so I'm going crazy of doing nothing.
    Caretaker of a school for 35 years. Squeaking, wobbling, dripping, hanging loose: I carry a box with everything in it.
    Two left hands since birth, list of nine small things on the fridge.
    Steelworker made redundant at 54. Sitting on the couch makes me ill, so give me your list of little annoyances.
    Shipyard man, can turn a hand to nearly anything except women's hairdressing. Afternoons free.
    In Syria I built houses. Here I wait for papers. Waiting makes me sad, working makes me glad; give me something small around your house.
    Retired theatre carpenter, fixes what squeaks in Act One.
    Lighthouse handyman, spirit level always in pocket.
    I'm a woman with a toolbelt, forty-nine, learnt from my dad. I like working at old ladies' houses best, they've real stories.
    Letterbox rattles, blind stuck, bath sealant black.
    Bed-and-breakfast owner sold up, still wakes wanting to mend something.
    Physics teacher with a van full of screws, every size. Got a wobble? I'm two doors down after four.
    Bell ringer and clock winder; ladders, grease, rope. Whatever rattles up high.
    Since the break-up nothing works: drawer off its rail, toilet seat loose, a gutter that drips on my head. One handy afternoon would save me.
    Two left hands, a hammer from the toy box and a list as long as my arm.
    The shed door blew off its frame in the gale and the felt on the roof flaps all night, my son lives abroad.
    Grandma's handrail came loose, towel hook fell, cupboard handle in my hand. She pays in apple cake.
    Carpenter, sixty-six, sold my firm last week and am already bored. Small things around the house that the big companies laugh at, I do them with pleasure.
    Landlord ignores my letters. A shelf broke on the baby's bed, the skirting is off, who has a drill and one hour?
    I was maintenance man on a ferry. My case with screws goes everywhere with me, Tuesdays and Thursdays I fix little nuisances at old people's.
    Husband on oxygen since Monday, all the little jobs stay lying.
    Windy hole in the letterbox flap, wobbly banister, sticky drawer.
    Lost my job as caretaker but kept the toolbox and the van. No job too silly.
  `,
  ophangen: `
    Concrete walls! My little drill only makes dust. Two curtain rails, a mirror and one heavy Ganesha in frame must go up before my mother-in-law lands on 6 December.
    I've a good hammer drill, I know where the cables run and I bring plugs. If you have shelf or picture leaning on the floor since you moved in, tell me when you're home.
    Who can drill four holes in a concrete wall? My drill just makes dust and noise.
    Curtain rail has to go up in the bedroom, three metres wide.
    I've got a heavy mirror and I'm terrified it will come down if I do it. Plugs and screws I have, confidence I don't.
    Need help mounting my telly on the wall bracket.
    Paintings of my late wife still stand on the floor. I would love to see them on the wall, straight.
    blinds from the furniture store, no hammer drill, pls help
    The walls here are plasterboard, what kind of anchors hold a bookshelf?
    Could some kind soul put up roller blinds, my neighbours look right in.
    String of shelves above the desk, with spirit level please.
    My net curtains need to be rehung but I mustn't climb the steps.
    Want a hanging chair from the ceiling, but are there wires or pipes there?
    A coat rack fell off and took the plaster with it.
    I own a hammer drill and wall plugs in every size. Tell me where you'd like the hole.
    Curtain rods, blinds, mirrors, I hang it level.
    Got a new telly and a bracket still in the box? Two of us lift, I drill.
    My wife says I enjoy drilling too much, so let me do it at yours.
    Picture rails and gallery walls are my thing, I used to hang exhibitions in a museum.
    With my pipe detector I check first and drill after.
    Kitchen cabinets to the wall, whiteboards, coat hooks, done in no time.
    I help student rooms with fairy lights and shelves, even without making holes, with strips.
    Can't reach the top of the window? I'm 1.98 and take down and put back curtains.
    Offering drill and driller, coffee appreciated.
    Need a hook in the ceiling for a plant or a swing? I find the beam.
    The portrait of my late husband stands on the floor against the wall for three months. Concrete wall, needs a proper machine.
    I've got a hammer drill, plugs of every size and a spirit level from my father. Mirrors, coat racks, bookshelves, curtain rods: up in a quarter of an hour.
    The nurse says there must be a grip beside the toilet, the grip is bought, it lies on the table. Tile wall. Who dares?
    My grandchildren's photographs, seventeen frames, all in a box since I moved to this apartment. I will hold the pencil and you make the holes.
    Retired fitter, careful with tiles, I tape first and hoover at once. A television on its bracket, a cabinet in the bathroom, a clock that has waited for years.
    heavy antique clock from my parents, 14 kg, wall is plasterboard. my son says do NOT do it yourself. so i ask
    Curtain rails, heavy mirrors, hand grips, all straight. Ex-shopfitter with spirit level in his blood.
    Blinds, hooks, the cross above the door, a rack for your pans. I hit no pipes, I've a detector.
    Plugs grey, plugs red, plugs for hollow walls, I've a whole suitcase. Prayer clock, bookshelf, baby mobile, curtain pole, you hold the level, I make the holes.
    I own the hammer drill, the plugs and the detector so that we don't hit the water pipe. Curtain rails for new families are my Saturday sport.
    My diploma, framed, four kilos, and a picture of my late mum. They should go over the sofa but the plaster crumbles at each nail.
    Television on the wall, not on my foot. I've got the bracket, and a wall that may hide pipes.
    Kurdish carpet, two metres, heavy like a person. Must be straight before my mother comes on the 4th. Has anybody got long screws and a steady arm?
    I put up swings, hooks, whiteboards at the school I caretake. On Saturdays I can do the same with your coat rack or smoke alarms. Own bits, own hoover.
    Three months ago I bought curtain rails for the kids' room. They're still lying on the floor as the walls are concrete and my drill only makes dust.
    I own a proper hammer drill and a laser level. Mirrors, telly brackets, shelves, the whiteboard: half an hour and it's on the wall, dead straight.
    My grandmother's clock and eleven photo frames are waiting against the wall. I get vertigo on step two.
    Just bought a whole box of plugs in every size, so come on. I put up your coat rack or hammock hook, Thursday nights, tell me is it brick or plasterboard.
    hi we want to put a swing in the doorway ceiling for my son with a sensory disorder but afraid it comes down on him. who knows where beams are
    Smoke-free wall finally, and my son's world map of two metres to go on it. My arms go dead above my head, thoracic outlet something.
    Had to buy a diamond bit for our bathroom, it'd be silly to use it once. Soap trays, mirrors, grab bars on tile: I come after seven.
    I finished twelve big canvases and they lean against the skirting because our walls are concrete and my little drill just whines. Who has the heavy one with the right plugs?
    Rock climber, knows anchors. Mirrors like cows, shelves, pull-up bars, plant hooks in crumbly plaster, nothing I hang comes down. Weekends, own drill.
    Percussion drill, spirit level, laser line, and I'm unemployed: that's a lot of shelves. Paintings, curtain rails, hammocks, the cat's climbing wall, straight as a ruler.
    The dartboard must hang on exactly 1.73 and the wall crumbles like biscuit. I've filled it twice. Someone with proper anchors?
    hammock hooks. beam is oak i think. i lie down too much anyway since burnout so at least in style. who has a 10mm bit
    Clocks are my trade, so I hang them dead level, and everything else too: curtain rods, paintings, spice racks, coat hooks at child height.
    Grandmother's clock needs a wall. I have concrete, and a spoon.
    Own a hammer drill that goes through bunker walls, I was in the engineers. Curtain rails, mirrors, bookshelves, spirit level always in the pocket.
    Seven pictures on the floor facing the skirting since we moved in. We know them only from above.
    Television bracket, four plugs, two left hands.
    My blind has come down on me during breakfast. It should go up again, and stay, I'm eighty-eight and won't survive it twice.
    I put up coat hooks in each classroom, all same height. For you I make it also straight, lamp rail, cupboard on wall, whatever must hang.
    Eight picture frames lean against the wall since we came, and concrete eats my screws.
    Curtain rail fell on my head. Twice.
    The mirror of my late aunt weighs thirty kilos, I dare not put it on plasterboard without someone who knows.
    Shelves, blinds, coat hooks, telly bracket: up in an evening.
    Need hole in wall for kitchen rack, landlord ok, me scared of pipes and cables behind.
    Swing for my niece on a beam, must hold, and I am only a dentist.
    Dentist from Syria, steady with any drill. Your concrete is softer than molars, show me where the frame goes.
    I own a hammer drill that has only ever made four holes. A pity. It and I come to you.
    The new mirror is heavier than me.
    Used to mount exhibitions in a gallery: dead level, right height, no cracked plaster. Your paintings deserve more than the floor.
    Curtains sewn by my own hands, waiting for a rail, eight months.
    I was a telephone fitter, I find the cables in your wall before I bore. Shelves, hooks, a heavy clock.
    Tiles, hard ones, and I need a towel rack on it without cracking.
    My drill eats concrete; bring shelf, mirror, clock.
    Curtain rail came down on Monday night, plaster and all.
    I need brackets for the television against a hollow wall, last try ended with a crater and an angry landlord.
    After the removal all my mirrors, the coat rack and the clock are on the floor and I'm eight months pregnant, no drill for me.
    I have a hammer drill, spirit level and the right plugs for concrete or plasterboard. Saturday mornings, bring me your shelves and pictures.
    Blinds for a night nurse who can't sleep in the light, who screws them up?
  `,
  'lampen-en-stroom': `
    When I plug in the electric geyser and the iron together the whole flat goes dark. Also three bare wires hang from the ceiling where the previous people took their lamps away.
    Qualified electrician, Cape Town and now here with the Dutch papers too. I'll gladly put up your fittings or sort a dead socket for a pensioner or a single mom.
    The bulb on the landing has gone and I don't dare climb up there.
    Which electrically minded neighbour can replace a socket that sparks?
    I moved in and there are only wires hanging from the ceilings. Someone to connect five lamps would be brilliant.
    Fuse keeps tripping whenever I use the oven, why?
    Dimmer switch hums, can it be swapped?
    My British plugs don't fit and I've a box of lamps that need Dutch ones put on.
    no power in the kitchen, fuse box is a mystery to me
    The doorbell is dead and the transformer looks older than I am.
    Spotlights in the bathroom, halogen, all burned out. I'd prefer LED but I don't understand the fittings.
    An extra outlet behind the washing machine is needed, with earth.
    Outside light with motion sensor has to be wired beside the shed.
    Blue, brown, and a black one. Which goes where on my light fitting?
    Certified electrician from Mumbai, now in Eindhoven. I can hang your ceiling lamp and check the fuse box.
    Changing bulbs for people who shouldn't stand on ladders, just give me a shout.
    Broken switch or loose socket? I'll turn the current off and set it right.
    Former ship's electrician likes to keep his hand in.
    I can install LED strips under the kitchen cabinets and a dimmer in the lounge.
    Earth leakage breaker jumping out? Together we find which appliance does it.
    I'll swap your fluorescent tube and starter for something that doesn't flicker.
    Bring light to your hallway: I put in a sensor lamp so you needn't grope for the switch.
    Cables under the desk in a knot? I tidy them with a power strip and ties.
    Chandeliers, pendants, wall lights, I've wired them all.
    Student electrical engineering, happy to repair your table lamp or cord.
    Since the fall I cannot reach the ceiling and the bulb in the hall has been dead for a week. I go to bed by torchlight.
    Electrician, retired, still trust my fingers. Dead socket, fuse that jumps, dimmer that hums, extra point for the stairlift. I bring my own tester.
    It sparks when I plug in the kettle. I am frightened, and the landlord's line keeps me waiting with music.
    The fitting above the dining table came down with plaster and all. Bare wires hang there. I eat in the kitchen now.
    Let me change the tubes and starters in your kitchen, or put little sensor lights along the way to your toilet, so you don't stumble at night. Ladder comes with me.
    Every time I iron, the whole flat goes dark and I must feel my way to the cupboard with the switches. With one eye that is no joke.
    Retired ship's electrician: plug loose, switch hot, cord chewed through, I make it safe before it burns.
    No stepladder for you any more, madam. I replace bulbs in the whole house in one go, also the one in the oven and that awful tube in the garage.
    When we moved in there were just two wires hanging from every ceiling. Apparently that's normal here?! We've been living by candle and phone torch for a week.
    Electrician in Ukraine for 14 years, still waiting for the stamp here. Hanging a pendant, changing a fuse, socket that wobbles, dimmer: small stuff I do gladly.
    If I turn on kettle and washing machine together everything's dark, and I stand in the meter cupboard with my Dutch dictionary. Who shows me which switch?
    Bulb in the stairwell of granny's flat has gone, ceiling 3 metres, and she climbs chairs when I'm not looking.
    Our sockets are British, walls are Dutch, one of them sparks. I'd be glad if a qualified person looked before I burn the baby's room.
    Moved in with four bare wires hanging from ceilings. The kids do homework by a bedside light. I don't dare touch anything with current.
    I'm a qualified electrician on parental leave. Dimmer, loose plug point, ceiling fitting, tripping fuse: I'll do the small stuff for neighbours while the baby naps.
    Every time the washing machine and the oxygen machine run together everything goes off. Who can look at the fuse box with me?
    Tall (1.98) and not scared of steps. I change your spotlights, starters and tubes, and put in LED so that it lasts ten years.
    Doorbell dead, so the home nurse stands in the rain. It's got wires and a little transformer in the meter cupboard.
    Theatre lighting was my job until my child fell ill. A pendant over your table, a timer, a faulty switch in the hall, I'm quick and I test it.
    The light above my piano has been buzzing for weeks and now flickers when I turn it on. I'm scared of wires. Can somebody look before I sit in the dark with my nocturnes?
    Electrician until my retirement. Dead socket, blown fuse, dimmer that hums, a string of lights for the street party: I check it with my tester and leave it safe.
    Changing the bulb in the stairwell means standing on a chair and I've vertigo. It's been five weeks of feeling my way down with my hand on the wall.
    My kiln trips the fuse for the whole house every time. Probably needs a group of its own. Somebody who dares open the meter cupboard?
    Stage lighting man, dark season. I hang lamps over stairs, replace starters and dimmers, make fairy lights rainproof, and find why the fuse keeps going.
    Model train layout needs its own point with a switch and fuse, safely. I do 12 volt, I don't do the stuff that kills you.
    Bulb in the stairwell went on Monday. I now go to bed at four.
    Ship's electrician, pensioned. Dead plugs, buzzing dimmers, a fuse that trips with the kettle, I bring the tester.
    When I use microwave and iron together, whole flat is dark.
    Since the fall I do not go up steps, and the ceiling light over the table has two of five still burning. I chew by feel.
    Will wire your chandelier. Hard hat mine, ladder yours.
    I was stagehand, I know cable. For older neighbours I change a fitting, put a switch lower for wheelchair, make garden light with sensor.
    Bulb in stairwell gone since Sunday, ceiling three metres, and I go down in the dark holding the rail.
    Electrician for the railways till my pension. Fuses, dimmers, dead plugs, I'll have a look.
    When I switch on the oven, whole house go black.
    The chandelier from my mother still has English wiring and I would rather not set the curtains alight.
    Sparks from the wall behind the fridge. Scared.
    I have a good stepladder and can swap your spots and tubes, takes ten minutes.
    Since I've got dizzy spells I stay off the stepladder and the hall has been dark since October.
    Electrician on ships, forty years, certificates in the drawer. I'll have a look at that outlet that sparks.
    Tram mechanic, understands fuses. I trace what trips and I leave it safe, tested, labelled.
    Have tester, have wire stripper, have patience. Ceiling light hanging from two bare threads? Call the retired fitter.
    Theatre lighting man, I'll get your chandelier up safely.
    I've got one double point behind the couch and eleven plugs in it. My daughter says it's how fires begin.
    Lightning Sunday, half my house is dark, fuse clicks out every time I plug the kettle.
    Three wires hang out of my ceiling where the previous tenants took their chandelier.
    Smell of burning at the plug behind the freezer, I pulled it out and now I don't dare anything.
    Electrician on sick leave from ladders but not from thinking: I check your fuse box, change a switch, put a dimmer, evenings after six.
    Need a doorbell wired, deaf mother misses everyone, flashing light maybe.
    I keep a box of bulbs of all fittings and a steady ladder. Old neighbours call me, I come the same evening.
  `,
  'meubels-monteren': `
    There's a wardrobe in eleven boxes in my hall, and a tiny key, and me with a wrist in plaster. My contract said semi-furnished. So far I sleep between the cartons.
    Five years I was building kitchens for a firm in Breda. Your flat-pack bed, your cupboard, your desk, I do it in the time you make soup. Own machine, no money.
    My new wardrobe came in six boxes and I already lost the instructions.
    Two people job: a bunk bed. I'm one person.
    Bought a big wardrobe in boxes and my back gave up halfway through the first door. Who finishes it with me?
    Allen key wizard needed!
    The cot must be up before the baby comes in three weeks. My husband is abroad till then.
    Can someone take apart my bed frame and put it together in the other room?
    Desk with drawers, 84 screws, arthritis in both hands.
    I have bought second hand cabinet but without manual, I don't know which board goes where.
    sofa legs won't screw on, chaise longue needs coupling
    A flat-pack garden set is still standing in the hall. It wants somebody patient with nuts and bolts.
    The drawers of my chest fell out because I fitted the runners upside down.
    Box spring delivered, but the men left it unassembled.
    Flat-pack is building bricks for grown-ups. I'll build your bookcase for a slice of cake.
    I have assembled around forty flat-pack kitchens and wardrobes.
    Got a cordless screwdriver and a free Sunday, who's got a box?
    For single mums: I assemble cribs, changing tables and high sleepers for free.
    Leftover screws make me nervous, so I do it properly.
    Moving? I take your wardrobe apart, label the bags with bolts and rebuild it on the other side.
    My girlfriend and I put together beds and cupboards, one reads the manual and one screws.
    Wobbly table or sagging shelves, I tighten the lot.
    Don't pay for the assembly service of the shop, ask me.
    Ex furniture maker, can also fit missing dowels, hinges and drawer runners.
    I could come Tuesday with hex keys and put your office chair and desk together.
    Flat box of 40 kilos, a bag with hundred screws and a drawing without words. It should become a wardrobe. I am 77 and I wept.
    Cabinet maker in ruste. I put together your bed, desk or bookcase and glue what the factory forgot. Own cordless driver, own kneepads.
    The high-low bed came in parts because my wife is coming home from the clinic Friday. The delivery boys left it in the hall.
    As an old mechanic I find those hex key puzzles relaxing. Tv unit, garden table, cot for a visiting great grandchild, bring it on, evenings fine.
    After fleeing I put together the same white wardrobe for eleven families. I know it in the dark. Beds for children I do first, with the rails.
    I actually enjoy those bags of dowels. Logistics student with electric screwdriver; bunk beds, drawers, wardrobe with the sliding doors, I don't have leftover screws.
    I'm 1.55 m, wardrobe is 2.36. It's lying like a whale in my room with its back panel off. Pizza for the person who gets it upright.
    Bunk bed for two boys who sleep on coats. Instructions lost, one bag of bolts, two ladders. Saturday?
    Give me the hex key. I built my own kitchen and half the desks of our institute, and it's my form of meditation. Newly arrived people go first.
    A bunk bed in 94 parts, one manual with only pictures, two kids sleeping on a mattress and one mum in tears.
    Flat packs are my meditation. Wardrobe, cot, desk, I've my own bit set and I never have screws left over. Evenings after eight when mine are asleep.
    my dad bought the cupboard with sliding doors and has put the back in wrong way round, twice. we need an adult who can read instructions
    Due date is in nine days and the changing table still lies in pieces, my partner broke his wrist. Help, allen key in hand!
    I take apart and rebuild beds and closets for people who must move or who just got a hospital bed at home. Sunday is good.
    The adjustable bed came in three crates from the medical supply shop, 'assembly not included'. My husband comes home from hospital tomorrow.
    Give me the bag with dowels and the leaflet without words. I used to do shop fittings, and for single parents I do cots before the due date.
    Flat box with a hundred screws and a leaflet without words, it beats me. It must become a bookcase for my detective novels before my sister visits on the 14th.
    I adore those instruction booklets with little men, honestly, it calms me. Bed, wardrobe, cot, desk: call me, I have the hex keys in all sizes and I am shy, so I talk little.
    My adult bed arrived in four boxes, first furniture of my own after rehab. I read the paper three times. There are left over dowels and I'm already angry.
    After my own divorce I built eleven cupboards in one weekend. So, bring your parcels and bag of bolts: I've a cordless driver and I know the silence.
    Toy train builder's fingers: tiny pegs, cam locks, slats, drawer runners. I do lofts, cots and desks on Saturdays and take the cardboard along.
    My desk for the new job must stand by Monday. There is cam lock 14 left, drawer upside down, and I think I've glued B on D.
    The manual shows a smiling man. I have nine screws left and a bed that leans.
    Flat boxes do not scare me. Own electric screwdriver, good knees, and I read the pictures first, which is apparently rare.
    Two left hands, forty planks, one wardrobe allegedly.
    The cot must stand before the fifteenth and my husband sails until the twentieth. I cannot bend past my own belly.
    Put together all the desks of the new school. Yours also?
    Bought bunk bed second hand for my boys, it came as firewood with a bag of bolts and no paper. They sleep on mattress now, third week.
    Two left hands, one bunk bed, ninety-six bolts.
    The delivery men left six flat boxes and a leaflet with little smiling men, I am 81.
    Strange but true: I find flat packs relaxing. Own allen keys, own screwdriver bits.
    Cot must stand before Friday, baby did not read the calendar, hubby offshore.
    I built already fifteen of the big white wardrobes for friends from the mosque, number sixteen can be yours.
    Trampoline, 112 springs, children jumping already on the carton.
    Construction-kit child, shipyard welder, now pensioner: send me the bag with dowels and the drawing with no words, your cupboard will stand before the kettle boils.
    The cot lies in flat boxes in the hall and I'm 38 weeks.
    I'm the odd sort who likes the drawings without words and that little bent key. Bring on your wardrobe, Sunday.
    Worked in the furniture warehouse until my redundancy. Bed frames in twenty minutes, drawers in ten.
    Instruction sheet in Swedish-ish, tears in Polish.
    Puzzler, jigsaw champion, lover of dowels. Send me your bookcase in bits.
    Submarine bunks, flat cupboards, I screw it all.
    Baby came three weeks early and the cot is still flat in the carton with a bag of screws.
    Manual in Swedish drawings only, husband gone to his sick father, me with five planks over.
    The bunk bed has to stand before the foster children come on Friday.
    Moved Saturday after the divorce, sleeping on a mattress between boxes with bed slats and desk legs, have no key for the hexagon bolts.
    Puzzles are my thing; I have hex keys, rubber mallet and a cordless driver. Since my pension I put together cabinets and desks for whoever gets grey hairs from it.
    Me and my daughter of 15 screw flatpack together faster than the delivery men carry, evenings.
  `,
  schilderen: `
    The room for the baby is dark purple, from the student before us. I'm seven months and may not breathe the paint, my husband is on a ship until January.
    Rollers, tape, plastic, ladder, all I have. I'm quick and I don't spill. One wall or one room I can do on a Sunday after church.
    The living room is dark green and I want it white. Who's handy with a roller?
    Peeling window frames! They need sanding, primer and a coat before winter.
    I can't stand on a ladder for the ceiling, the walls I manage myself.
    Wallpaper to strip, three layers, some from the seventies.
    Our nursery needs a mural or at least a cheerful colour. I'm seven months along and the paint smell makes me ill.
    paint party this Saturday, pizza on me, need 3 ppl with brushes
    Damp stains keep coming through the emulsion, what do I use first?
    Someone to hang non-woven wallpaper with a tricky pattern on one wall.
    I'm leaving my rental and must return all walls in white. Ten days left and a broken collarbone.
    My front door is flaking and faded.
    Is there anyone who has masking tape, dust sheets and experience?
    Stairwell very high, I'm short, roller pole also short.
    Painter of forty years, retired, still itching. I do frames, doors and skirting boards.
    Give me a roller and loud music and your bedroom is done in a day.
    I love stripping wallpaper with a steamer, weird, I know.
    We're four exchange students who'd paint a room for an elderly person.
    Lime wash, chalk paint, colour advice: I was an interior stylist in Dublin.
    Can do your ceilings without a drip.
    Photo wallpaper or plain paste-the-wall, I hang it with no bubbles.
    Ukrainian woman, worked as decorator, I make walls smooth with putty and then paint.
    I'd sand and varnish your staircase or table.
    My spray gun and I can give the garden fence a fresh colour.
    Never painted before? I'll show you how to cut in, so you can do the rest.
    Forty years of pipe smoke hangs in the ceiling. He is dead now and I should like the room white, but I can't hold a roller above my head.
    House painter, pensioned off with bad lungs, so no sanding, but I can do a neat window frame and a straight edge. Brushes are mine.
    Strips of flowered paper are coming off behind the radiator. I have got the same roll still in the attic, but paste and plumb line, no longer.
    For the nursery of my first great-grandchild, who visits in May, I want soft yellow walls. Walls are bare, my knees too stiff for the skirting boards.
    Frames outside are peeling to bare wood, water gets in. Ground floor only. I can make sandwiches, hold the tin and tell stories about my years at sea.
    I came from Syria where I decorate houses, ceilings, fine work. Retired now. One room at old neighbour I can do, if somebody moves the cupboards.
    Retired decorator with sheets, tape and a steady wrist does ceilings and doors for widows who've looked at brown since the seventies. You choose the colour, I hum.
    Kitchen ceilings yellow with fat, stairwells, a teenager's black wall: I roll two coats on a Saturday, you clean the brushes, my daughter tapes the edges.
    Give me a ladder and the radio and I'm happy for days. House painter's son, I'll roll your ceiling or strip that flowery paper from 1974.
    Nursery before the birth! Two walls yellow, the wooden window frame white, but the fumes make me throw up and my man has two jobs.
    The mould's been treated, now the wall looks like a map. I can sand and tape; I can't choose primer.
    Decorator's widow: his brushes, dust sheets and pasting table are still here. I taught myself and would do a child's room for a family starting over.
    Old varnish on four doors, and the landlord provides the paint if we provide the labour. I'm allergic to labour and to thinner.
    The nursery is still brown from the chain smoker before us. I'm pregnant and shouldn't be breathing fumes, and he's away on the ships.
    Decorator by trade, sick at home with burn-out and building up. A quiet room, a roller, no boss: I'd do a wall or two for someone who can't.
    Wallpaper came off in strips because of the damp. I bought new rolls with birds but the pattern doesn't match when I try.
    I have brushes, dust sheets, masking tape and a free Easter holiday. Window frames, radiators, a bedroom for your little one, I do it tidy.
    Front door peeling to bare wood, and the association complains. Arthritis doesn't let me hold sandpaper. Two afternoons of dry weather would do.
    Twelve half-full tins in my shed, from white to sea green. I'd happily brighten a teenager's bedroom or a sick person's view, Saturdays.
    The nursery stayed lemon yellow after we lost the baby and I can't be in there. I want it another colour, soft green, and I can't hold the roller by myself.
    I paint murals when I'm not sad, and ceilings when I am. Got rollers, masking tape, dust sheets. Your hallway could be done in one weekend with music on.
    The stage flats for the village musical must be a brick wall by Friday. And then the community room's wallpaper is peeling too. Overalls on, brushes are here.
    Sign painter, pensioned, likes ladders. Window frames, gutters, front doors in a proper gloss, two coats, while you keep me in coffee and gossip.
    I do skirting boards, doors, window frames without tape, steady hand from miniature soldiers. Need something to do till my trial job in May.
    Garage door graffiti'd, and I like most of it. Still, the widow next to me wants it plain green. I've the tin, my shoulder's in a sling.
    The kitchen was last done when we got the euro. It shows.
    Painted boats, hulls and names, never spilled a drop on the owner. Window frames, doors, a nursery, between April and the autumn storms.
    Brown flowered wallpaper. It came with the house. Help.
    Smoker lived here before us, white is yellow, ceiling weeps when we wash it. We have rollers and pizza, we need somebody who knows in what order.
    I have steam stripper, paste table and Sunday.
    My front door peels like a sunburnt Englishman, and I can say that. It wants sanding and two coats of green, I can't kneel or reach.
    The nursery is still the purple of the previous owner and I'm not allowed the fumes nor the ladder.
    Roller, tape, old sheets, loud reggae. I make your room white in a day.
    Ceiling has tea-coloured stain after the leak, no strength in shoulders to hold a brush above my head.
    I was decorator in Dublin forty years, pasting table still goes. Stripes, flowers, I match the pattern.
    Must leave my rental neutral in ten days, walls now are dark green and terracotta.
    My cousin and me just painted whole our flat and still have masking tape, rollers and energy for a single mother's bedroom.
    House painter, 41 years, own brushes, own whites. My own walls are all done twice.
    The nursery is still prison grey and the ladder scares me.
    Tobacco yellow from the previous man, whole living room, ceiling too. I have bought the rollers, I lack the arms.
    Always wanted to learn how to hang strips with a pattern; I'll help you paste yours if I may watch how you match it.
    I find edges soothing. No masking tape needed.
    Set decorator: I mix any colour you point at, from a lemon to a thundercloud.
    Boat varnisher, three thin coats, no drips.
    Before handover I must have everything white again, it's dark purple now. Ten days.
    Roller, drop sheet and old overalls ready for your bedroom.
    Damp got behind the flowers on the wall, big strips hang down beside granny's bed.
    Nursery still brown, due date in nine days.
    New tenants need the room white again on the 30th or I lose deposit, I have rollers but a broken collarbone.
    House painter for 38 years until the fumes, now I work only with water-based. Window frames, doors, one room at the time, you make the coffee.
    I love to strip old paper and paste new, have the long table, the brush, the plumb line. Free because the school strike.
  `,
};
