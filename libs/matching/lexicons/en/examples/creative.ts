import type { BranchExamples } from '../../../lexicon.js';

export const creative: BranchExamples = {
  creatief: `
    Bored housewife alert, Kampala edition. I want to do something with my hands again, beads, clay, candles, don't care what, in company with ladies who chat while doing.
    Block printing as in Jaipur: I've brought thirty wooden stamps and dyes. Come with an old bedsheet, I'll show how to turn it into a tablecloth nobody else has.
    Is there a craft club where you can just come and be creative?
    I want to do something with my hands but don't know what yet, pottery maybe.
    Our creative afternoon at the community centre needs a person with ideas and two right hands.
    Who would do arts and crafts with my wife? She had a stroke and used to make the most beautiful things.
    Clay, mosaic, felt, I'd like to try it all in good company.
    Looking for a flower arranging buddy.
    I love making greeting cards with stamps and glitter. Anyone else?
    Can someone teach me candle making or soap?
    My sister with a mental disability is happiest in a studio. Who goes along?
    I miss my ceramics class in Cork. Does anybody here have a kiln?
    A creative companion for rainy afternoons, I've a whole cupboard full of beads and ribbons.
    I like to make jewelry, search people who like also.
    My atelier is open on Fridays, come and mess around with whatever is there.
    I teach mosaic with broken tiles, everybody leaves with a pot or mirror.
    Wreath workshop for neighbours in December, greenery from my own garden.
    Potter offers an afternoon at the wheel, you'll get muddy.
    Crafty mum starts a crea-club, from macramé to lino printing.
    I used to be an activity leader and still love doing creative things with elderly people.
    Scrapbooking evening, I supply scissors, paper and wine.
    Candle dipping, felting and weaving with natural stuff, at your own pace.
    Silversmith would show you how to make a simple ring.
    Shall we do diamond painting at your table?
    I bring a suitcase full of materials to people who can't get out. We look together at what your hands still can and make something pretty.
    My hands long for something to make since I sold the bakery. Clay, wood, silver, I don't mind, as long as others sit at the same table.
    Sculptor with a stove and a big workshop. On Thursdays the widowed may come and hack stone, it's cheaper than a psychologist.
    In rehab I did mosaics and it was the only hour in which I didn't think about the cancer. Where can I go on with that, with whom?
    Retired art therapist brings a suitcase: clay, pastels, wool, feathers. I come to your home if you can't get out, making without having to be able.
    I want my hands busy when the news is bad. Clay, paper, paint, wool, it doesn't matter, at a table with others.
    My garage is full of beads, clay, lino and a small kiln. For women who've had a heavy year: come Thursdays, make something, nobody has to talk.
    After the divorce a friend gave me a lump of clay and it was the first day I didn't cry. Is there a table somewhere where people make stuff together?
    Oil pastels, mosaic, felt: I have a cupboard from the art school where I was janitor. Come in, refugees or bored people, I put the kettle on.
    My hands are restless after rehab, I must keep them busy so they don't pour. Clay, wood, paint, no matter, with people.
    Retired from teaching art. My garage has a kiln and aprons. Tuesday for people with a burn-out or a busy head.
    I draw, I glue, I sew a bit, all of it badly, all of it on the floor between building bricks. Company for making things after bedtime?
    The day centre lost its arts worker. Eight adults with learning disabilities, tables covered in plastic: would anyone run an hour of making?
    My hands need something to do now I've stopped drinking. Clay, lino, paper, beads, don't mind. Is there a table somewhere where people mess about on weekday evenings?
    I set out clay, lino cutters and a kiln each Saturday in the old shop. Come be bad at something. Grievers and fidgeters especially.
    Had an exhibition once, then depression. Might two or three makers share my studio an afternoon a week so I start again? Any material.
    Mosaic, felting, bookbinding, I begin with everything and finish nothing alone. A weekly hour at my big table with someone who brings own project?
    Papier-mâché, silk screen, beads. After my shift at the sheltered workshop I want to make something beautiful with others, not alone on my bed.
    I weld animals from scrap. You hold the tail, I'll teach sparks. Folks in a rut very welcome, Fridays, goggles here.
    Shed full of clay. Wheel turns. Hands wanted.
    My hands were for machines, thirty-eight years; now I'd try something useless and pretty, among people who don't expect much.
    Driftwood. I make birds of it. They look surprised. Join.
    Mosaic from my broken plates, there are many, I've Turkish temper. Monday in the kitchen we stick and talk.
    Stained glass taught by ex-sexton; lead, patience, burnt fingers.
    Since depression I make nothing. Before I was potter. If somebody sat there and made things too, I might wet the clay.
    Hands need something else than a phone. Clay, glass, whatever.
    My table has potter's wheel, kiln outside, place for three beginners on Fridays.
    Since the burnout I only do colouring; would like to be making among others.
    Calligraphy, Persian reed pen, ink smells like my childhood. I share.
    I make candles, soap and felt slippers at a long table in the barn. Women who've had a hard year sit down first and talk later.
    My shed is full of clay, glaze and a kiln that fires even for one cup. Better with ten.
    Depressed, and the therapist said: make something.
    Stained glass was my job. I've offcuts in all colours, a cutter and a free bench.
    Empty Tuesday afternoons since I stopped work, I want to do things with my hands among others, no matter what.
    Goldsmith's bench with two stools. Silver wire, broken earrings, your idea, Monday evenings.
    Since the burnout my head is grey. I want paint or clay or paper, I don't mind what, among people.
    Empty hands after her death. Teach them something beautiful.
    The craft room at the home closed because of cuts, eight ladies now stare at the wall.
    My kiln, wheel and mosaic bits fill half the barn. Thursday evenings come make a mess, I was an art teacher.
    I've learnt to blow off steam by making collages, and would share table, scissors, glue, silence.
  `,
  handwerken: `
    In the shelter my aunt knits socks for soldiers out of anything. The wool is finished. Has someone left-over balls, and would like to sit with her, needles going, in silence or not?
    I crochet everything: bikinis, blankets, a bee. Left-handed people also, I can do both. Wednesday evening in the laundry room of our flat, it's warm there and has tea.
    I've dropped stitches in my sock and can't get past the heel. Who knows how to turn it?
    Is there a knit and natter near here?
    My eyes don't let me finish the jumper for my grandson, two sleeves to go.
    Would like to learn crochet, granny squares to begin with.
    Looking for ladies to embroider with on Thursday afternoon.
    Anybody got leftover wool? We knit hats for premature babies.
    I make quilts and have nobody to discuss fabrics with.
    Can you read an English pattern? I don't get purl, yarn over, k2tog.
    My mother was a lace maker and would love company at her pillow and bobbins.
    Searching for someone who shows me cross-stitch, I have already the hoop.
    Who can teach a class of girls to knit a scarf?
    Come and knit by my fireplace, needles and tea ready.
    I'll help you cast on and off, and unravel your mistakes.
    Crochet for beginners in the library, Tuesdays.
    Stitch and chat every Monday in the pub, all yarn crafts.
    Nan of 76 wants to pass on tatting, smocking and embroidery.
    I love making blankets and would love to make them with someone.
    Spinning wheel, raw fleece, and a patient teacher. You come too?
    Balls of cotton for free to anyone who joins our amigurumi table.
    Men who knit! We meet in the brewery, first round's mine.
    Patchwork group has place for two, we cut, pin and chat.
    I can sit with an older lady and pick up her dropped stitches. My fingers are young and I learned cables from my aunt.
    My eyes can't count the stitches any more and half a jumper for my great-grandchild hangs on the needles. The sleeves still.
    I turn heels of socks blind. Tuesday I put the urn on and we click together, also men, I once taught a bosun.
    Nobody makes lace with bobbins now. I have cushion, pins, patterns of my grandmother and fear it dies with me. Or I with it.
    Crochet hook, left-handed, dropped out after my wrist fracture. Anyone who knows how you hold it with a splint?
    Punch-hook rugs, embroidery from Palestine, quilting, I bring all threads. Old ladies of every country around one table with sweet tea.
    My mother in law sends wool from Anatolia, kilos. I make socks with five needles and I can show you the heel, it's not as hard as you think.
    The hook slips, my granny squares look like potatoes. Evening with somebody who can read an English pattern and pick up my dropped loops?
    My great-aunt's cross-stitch cloth from Palestine has holes. I want to learn that pattern from somebody who counts threads.
    Eight needles, one sofa, a podcast. We're crocheting blankets for the neonatal ward and could use more fingers, left-handed as well.
    Broke my wrist, now recovering. Physio recommends yarn. I've never held a needle, I was a bricklayer.
    My mother's gone and her quilt is half. I've the squares, I don't have the stitch. Would an older hand guide mine?
    Casting on I can, then it goes wrong at the heel. The sock is for my premature nephew, so it's hurry.
    I learned embroidery in Ukraine from grandmother, red and black. I can show the stitches to you and daughters. Threads I have.
    Octopuses for preemies and tiny hats: we need hook people. I bring wool and the pattern round, you do it when you sit up with the baby.
    Sunday, wool basket in the middle: I knit jumpers with hospital mums and show beginners how to pick up a dropped stitch.
    Dropped four stitches in the sleeve of a baby cardigan and the chart may as well be in code. An old hand with needles, come save me, grandchild is due in June.
    Yarn bombing the lampposts before the street feast! I've got thirty metres to cover. Come crochet squares on my stairs.
    Lace pillow, bobbins, two hundred pins: nobody wants to inherit it. If you're curious I'll teach you on rainy Wednesdays, steady fingers required.
    My stroke hand must learn fine moves again, therapist suggests embroidery. Is there a patient woman who'd stitch with me, big needles first?
    Sock heels, the famous turn. I've unravelled it four times on the night shift. Teach me and I'll pair you a lifetime supply.
    Dropped a stitch in nineteen eighty-eight. Still looking.
    Fishermen knitted their own jumpers once, I still can, cable and all. Wool's by the stove, men may come too, nobody tells.
    Four needles, one heel, no grandmother to ask.
    My eyes can't thread any more but my fingers remember cross-stitch. A table of ladies, one of them with good eyes?
    Crochet circle above the bakery. Smells alone are worth it.
    Vyshyvanka from my village, red and black, I teach the pattern to who wants, with the thread counted like prayer.
    Dropped stitch at row forty, sleeve now has a mouth.
    Wool from nine dead aunts, needles all sizes. Afternoon circle, tea.
    Crochet hook number four, baby blanket, due date June. Show me the granny square?
    Cross-stitch, batik, kebaya embroidery: I do with glasses on and gossip.
    Aran jumpers I make blindfolded; would pass the cables on before I'm under the sod.
    Dropped a stitch eleven rows ago.
    Two hundred balls of wool, arthritis, so I'd rather show than do. Cast on at mine.
    Lace maker. Forty bobbins clicking at my window, a second pillow ready with the first pattern pinned.
    Quilters' corner in my front room: bring scraps, mind the pins.
    Sock heel, second try, unravelled with swearing.
    Dropped stitch at row ninety, baby due in ten days, granny no longer here to rescue it.
    I rescue dropped stitches at my kitchen table.
    Left-handed. Crochet hook. Despair.
    Stuck at home with a bad pregnancy, twelve balls of wool, the video goes too fast.
    Needles click at my house on Mondays, socks for the shelter, I teach casting on and the heel.
    Embroidery from Palestine, tatreez, my mother's patterns. I show, you bring thread.
  `,
  'tekenen-en-schilderen': `
    Took up watercolours at seventy-two and I paint the same canal again and again. I could use a companion with an easel, ideally one who'll tell me when it's mud.
    Architect from Kyiv, without work for the moment. I draw houses, faces, bridges with ink. I'd show children and grown-ups how perspective works, outside when it's dry.
    I haven't touched a brush since art school and would like to paint with others.
    Who draws with my father? Since his aphasia it's his way of talking.
    Watercolour buddy wanted to go sit along the river.
    Is there a life drawing evening with a model?
    Can someone teach me perspective, my houses fall over.
    My daughter draws manga day and night. Could an artist give her tips?
    Looking for a shared studio, oils smell too much in my flat.
    I have easel but not confidence. Search painting group.
    Anyone do urban sketching in Leiden?
    Acrylics, canvas, apron all bought. Now I need company to start.
    Portraits are so difficult, I'd like somebody to practise shading with, charcoal and pencil.
    Lady in care home used to paint flowers and has got tremors now. A helping hand to mix colours would be so nice.
    Art teacher, retired, gives free painting lessons at the buurthuis.
    Bring your sketchbook, we draw the market on Saturday morning.
    I can sit for you as a portrait model.
    Learn watercolours from me, wet in wet, skies and tulips.
    Doodle along? I host a drawing table in my kitchen.
    I paint with people with dementia, brushes and big paper, no rules.
    Calligraphy and ink, I would show you Arabic letters.
    Graffiti artist does workshop with teenagers on a legal wall.
    Let's copy the old masters together, you choose the picture.
    Space for two easels in my attic studio with north light. Turps and rags are there already.
    Colouring with pencils for adults, very soothing, who's in?
    I was a draughtsman of bridges. Now that I'm alone I'd like to learn loosen up: watercolour, trees, clouds. Ruler stays at home.
    My easel stands in the north light, there's space for a second one. Oil or acrylic, still life of pears, and silence with the radio low.
    Charcoal and paper lie by my sickbed. It would be good if somebody sat as my model or sketched with me, an hour, no masterpieces.
    Former art teacher takes seniors out along the harbour with stool and sketchbook. Trembling hands give the finest lines.
    Charcoal and a stool is all I brought. On bright Saturdays I sit at the mill and sketch; others with a pad may sit down beside me.
    At night I see our old street and I want to put it on canvas but never held a brush. Is there one who shows how to mix colours?
    Watercolour lady, half deaf, whole sink full of brushes. People who've lived through things often paint well. My conservatory's warm on Tuesdays.
    My hand wants ink. I did comics in Iran, and I'd gladly show teenagers how you draw anger with six lines.
    With an easel clamped to my wheelchair I do the harbour. Alone people stare, with two it's a class.
    Watercolour on Thursdays at my kitchen table, paper and brushes provided. I illustrated children's books, I'm strict about skies only.
    Manga is all I do, 14, and art class is boring. Somebody older who knows anatomy & ink and can look at my stuff?
    Comic artist with a broken contract. Teens can sit at my light table Friday, ink, markers, storyboards.
    I go out Saturdays with a folding stool and a tin of watercolours and do boats. Sit beside me, I've paper to spare and no opinions.
    My hand trembles since the medicine and still I'd like to sketch faces again. Anyone who sits for me, or sits beside me with charcoal?
    I taught art at secondary. Come draw my fruit bowl with me. Perspective, shadows, oil or pencil, and I never say that's wrong.
    Chalk, whole pavement, portraits of everyone that lives here. I do outlines, who colours? I'm shy but not with chalk.
    Comics: I ink my ward diaries in panels. Would another doodler come to share a table, pens and silence, Thursday?
    I've drawn the same boat forty times. It's getting worse.
    Sign writer, steady brush. Watercolours on Sunday, in the dunes, folding stools for two more.
    Charcoal under my nails instead of engine oil, at last. But alone at the kitchen table it's only bottles and an onion, always that onion.
    Can't draw hands. I hide them in pockets.
    Portraits of neighbours, ten minutes, mostly noses. Sit for me.
    Icon with egg and gold leaf, my uncle was monk. Who has quiet and would learn?
    Sketchbook on my knees at the harbour, who joins me, charcoal or watercolours.
    My hands shake since Parkinson but with big brush it goes wonderful. Together?
    Art teacher from Bahia, easels for six. Portraits, still life, joy.
    Son only draws manga, needs someone better than the videos.
    Art teacher, pensioned off. I set up still lifes nobody looks at. Charcoal's provided.
    Watercolours run, mine flee.
    I portray. Sit still for an hour and tell me about yourself, then we swap and you portray me.
    In the camp I sketched on cardboard. Now I've got paper and would like to sit with other people who look carefully, at the river.
    Tattoo artist, off-duty, does landscapes with tea and brush. Sit beside me at the harbour.
    My right hand is lame since March, I try charcoal with left. Somebody to sit and sketch with?
    Entrance test for the academy next week, portfolio too thin, feet always look like bread.
    The therapist said put it in colour.
    Watercolour class was cancelled after the roof leaked, six easels homeless.
    I do portraits in pastel since pension and have north light and spare brushes; Tuesday mornings come smear with me.
    Once illustrator of children's books, I teach perspective, ink and shading to teens, Sundays.
  `,
  fotografie: `
    My wedding is at the stadhuis of Nijmegen on Tuesday at nine, the free slot! No party, just us. It'd be so nice if somebody with a real camera stood there for fifteen minutes.
    One camera, two lenses, and no models. I'd love to do portraits of the families in our street, print included, or walk with other beginners through the mist at Kinderdijk.
    I bought a DSLR and only use auto. Who explains aperture and shutter speed?
    Photo walk at sunrise, anyone?
    Looking for somebody with a good lens to shoot our neighbourhood picnic.
    I'm in a wheelchair and love macro photography. Who goes out with me to find beetles and dew?
    Does anyone still develop film? I've rolls of black and white and no darkroom.
    My passport photo, sorry, portrait for the CV needs to be decent. Can someone take it?
    Photography friends wanted, I do streets and bridges.
    Learning photo editing software is hard by myself.
    How do I get nice shots of birds, mine are all blurry. Help from a hobbyist?
    I'd like to exchange critiques on pictures with others.
    My nephew, 16, wants to be photographer, he needs a mentor with a camera.
    Night photography by the docks, don't want to stand there alone with my tripod.
    I take my camera everywhere and would love some company.
    Free portraits for people who never had a good picture of themselves.
    I teach you composition and light with your mobile phone.
    Happy to photograph your party, christening or street event.
    Darkroom in my basement, come and see the image appear in the tray.
    Let's go out with zoom lens and flask.
    Hobby photographer makes family portraits for newcomers with little money.
    Camera club in English, monthly theme, friendly feedback. In March we do reflections, and beginners show their work as well.
    I can teach editing, cropping and colour correction.
    Golden hour in the tulip fields, two seats in my car for snappers.
    Analog nerd lends out old reflex camera and shows how to load a film.
    My husband left me a beautiful camera with five lenses. I know only the button. I'd like to see what he saw.
    Retired press photographer. Walk with me at sunrise, I'll teach you light, and afterwards we print in my darkroom in the bath.
    Herons, dragonflies, fog on the polder: I sit for hours with tripod and nobody to show it to. Another patient old fool?
    For my mother's 95th I can't fly over from Brazil. Who takes some portraits of her, with her good blouse and the geraniums?
    My camera is older than my visa but I'm crazy for the low light here. Somebody for a morning with tripods in the fog by the river?
    Portraits for newcomers, free: a decent picture for your CV or for grandma far away. In my attic with one lamp and a grey sheet, I do it as hobby since 1988.
    Got a second-hand mirror camera for my birthday, everything's blurry or black. Someone who can tell what f and iso are, in simple words, outdoors?
    Refugee boys with phones see more than we do. I'd like a fellow shutterbug to go out in the streets with them and hang the prints in the library.
    Got my late brother's camera, a heavy one with three lenses. I'd like to understand what all the letters on the wheel mean.
    I shoot birds, with lens I mean. Hide on the marsh, five in the morning, room for a second person with patience.
    Newborn portraits by the window for families who can't spend anything. I'm learning, you get all the pictures, I get practice.
    I'd teach you to see light. Old reflex or phone, doesn't matter. We walk at golden hour, wheelchairs fine.
    Found my father's camera with a roll still in it. I'd like to learn aperture and such by wandering around at dusk with someone who knows light.
    Retired darkroom printer with trays, red lamp and smell. If you shoot film, come and see your picture float up, Friday evening.
    Doing a portrait of every doorstep in the street for an exhibition. I want someone to hold the reflector and get folks laughing.
    Digital camera from my leaving do, forty buttons, and all my pictures are moved or black. I want to shoot herons. An hour with a wise person?
    Pinhole boxes from biscuit tins, prints in my bathtub. Retired chemist looking for curious fingers that don't mind vinegar smell.
    Box camera, three rolls left, nobody under fifty believes me.
    Herons at dawn, me in the ditch with the long lens. There's place in the ditch for another.
    Kids gave me camera with forty buttons. I press one.
    Took pictures for the regiment paper, so I do weddings, babies and passports of neighbours for nothing, only say when to breathe.
    Darkroom in my cellar, red bulb, chemicals. Bring negatives.
    I walk about the village snapping doors. A second pair of eyes would tell me if I'm an artist or suspicious.
    Got a proper camera for my sixtieth and use only the green automatic button.
    Heron, mist, six in the morning. Bring tripod.
    I was wedding shooter in Lagos. Can teach you light, aperture, how to make people smile.
    Darkroom in my cellar still smells of fixer, come develop film.
    Passport-size of my newborn, embassy rules strict, he never opens eyes.
    Shot weddings for 30 years; these days only herons. I'd explain aperture to anyone who brings a thermos.
    Crime scene man. I've seen enough of the dark; let me teach you to catch light.
    At dawn with tripod to the marsh, I go always alone. Is there another one crazy for fog?
    Found a camera with film still in. Who dares?
    My father left a camera with buttons like a cockpit. I want to understand what he saw.
    The birth of my sister's baby came out all blurry, and baptism is Sunday, which setting?
    No money for a pro at our tiny wedding Friday.
    Aperture, shutter, please somebody help.
    I shot weddings for 15 years, gave it up, still own lenses. I show you light and composition on a walk at golden hour.
  `,
  knutselen: `
    Sinterklaas surprise! My son's teacher says he must build one for a classmate, with a poem. I'm from Ghana, what is this, and who's got glue, boxes and an idea?
    Kindergarten teacher from Vermont. Give me egg cartons, googly eyes and six noisy kids, and your birthday party or rainy Wednesday is sorted. I even clean up the glitter.
    Who builds model trains with my son? I've no clue about tracks and points.
    My dad's hands shake and his half-built ship is waiting for its rigging.
    Someone to do papercraft with a group of kids on Wednesday afternoon?
    I want to make a dolls' house for my granddaughter and get stuck at the tiny windows.
    Looking for other folks that paint fantasy miniatures and tiny soldiers.
    Building-brick fan, 34, isn't too old for it and searches for mates.
    Carnival costume and float: we need people good with papier-mâché and glue guns.
    Is there a workshop where I can carve wood, not just furniture?
    Kid's birthday, ten six-year-olds, need someone fun to make robots of cardboard with them.
    Soldering a radio kit, who does that with a curious boy of eleven?
    Sint surprise must be made before 5 December and I've got no imagination!
    I build airplanes from balsa, would like to find a friend.
    I'll make paper lanterns with the children for Sint Maarten.
    Model railway in my attic, 40 metres of track, visitors may build along.
    Retired carpenter whittles birds and whistles with kids.
    Origami on the table, cranes and frogs, very relaxing.
    Let's build kites and fly them on the beach.
    I can help assemble plastic model kits, tanks, ships, fighter planes.
    Tinker club for youngsters, we take apart old toys and make robots.
    Crafting with toilet rolls and egg boxes at your kid's party, I bring the paint.
    Dioramas! Tiny trees, tiny people, big fun.
    3D printer owner helps you make your own figurines. You draw it, I show you the software and we print overnight.
    Making nesting boxes and bug hotels with children, hammers for everybody.
    Model ships I built, rigging with tweezers. Since cataract I can't find the tiny hole. A young pair of eyes beside me, the glue is mine.
    Card making, dried flowers, cutting out, decoupage on tins. My dining room is one big mess of scissors, sit down with us on Monday.
    Dolls' house of my late sister, unfinished, no roof, no stairs. I'd so like to complete it with someone who has small fingers.
    I've a fretsaw, scrap wood and forty years of woodwork teaching behind me. Birdhouses and whirligigs with whoever's bored, old or under ten.
    Kite maker from Afghanistan. Paper, bamboo, glue made of rice, I'll make them with the kids of the block and then we run on the dyke.
    Scissors that cut, good glue, a shed of cardboard and a widow who made puppet theatres for 30 years. Saturday mornings for kids from the shelter, under my apple tree.
    For the children's party at the shelter we want lanterns, sixty. Willow twigs and tissue paper are there. Hands missing.
    Jam jars, string, magazines. I'm making advent calendars for the ward kids and it's too much for two hands.
    Wire, corks, egg boxes: I made toys in a camp for three years, from nothing. Your children and mine, Sunday, my balcony.
    Rainy holidays, three children, one room, egg boxes everywhere. Ideas and a second pair of hands with the glue gun?
    Former nursery teacher with a treasure cellar: corks, felt, pipe cleaners. Wednesday afternoon at mine, six little ones at a time.
    Model trains, balsa planes, matchstick churches. I'd build along with a boy or girl who has to stay indoors for illness.
    Carton king: I make castles, robots, a whole post office from boxes. I come to kids who are stuck indoors with a cast or a virus.
    Bored robot builder seeks nothing but cardboard! I run a table with glue guns, bottle tops and old toys, ages nine to ninety, Sunday in my carport.
    My daughters and I are making a dragon from chicken wire and newspaper for the lantern walk. Glue everywhere. More hands, more scales!
    Scale modeller, ships in bottles. My eyesight still OK. Would teach a patient kid or a bored widower, tweezers and all, Thursday nights.
    Thirty kids, lantern walk in two weeks, zero lanterns. I've jam jars, tissue paper. People who aren't scared of glitter please.
    For Mother's Day my kids want to make something secret and their mum was the handy one, she's why it's hard. Someone with beads and tact?
    Ship in a bottle. I got the bottle.
    Matchsticks, fourteen thousand, cathedral half done. Apprentice with small fingers.
    Advent's coming, paper stars, glue on everything, including the vicar.
    My boys destroy; I'd like they make something once, with scissors and boxes, Wednesday when school's out. I'm clumsy at it.
    Retired model railway man builds trees out of bath sponge. Table of three metres in the attic. Join and get dirty.
    Lanterns for the procession: wire, tissue, candle, no fire hopefully.
    Egg cartons, glue, glitter, thirty toddlers. Adult with patience?
    Lanterns for St Martin parade, I've sugar beets and knives, need small and large hands.
    Birdhouses from scrap wood, in my shed, father and kid.
    I fold cranes, boxes, frogs. Paper from Beijing, evenings free.
    Christmas cards with stamps and ribbons, my box overflows.
    Glue gun, egg boxes, sixty cardboard tubes.
    I made scenery for puppet theatre. Lanterns with willow and tissue, who's in before November?
    My twins' school wants a volcano by Monday and I've no imagination.
    Model railway, scale 1:87, the trees aren't finished. Two pairs of tweezers here.
    Shoemaker's scraps of leather in every colour: bracelets, key rings, masks with whoever turns up, kids too.
    Lantern parade on Thursday, twelve kids, my fingers all plasters.
    Carnival float collapsed under the storm, papier-mâché needed by tons!
    Glue gun, egg boxes, glitter: Wednesday with whoever's bored.
    Fifty wedding place cards by Friday.
    Christmas stars from old maps, candles from leftover wax: I have all the stuff spread out Wednesdays, children and grannies mix.
    I whittle, glue model ships, make birdhouses from pallets, will show whoever brings curiosity.
  `,
};
