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
    Yarn addict, newly moved, seeks fellow hookers (crochet!).
    Who can teach a class of girls to knit a scarf?
    Come and knit by my fireplace, needles and tea ready.
    I'll help you cast on and off, and unravel your mistakes.
    Crochet for beginners in the library, Tuesdays.
    Stitch and bitch every Monday in the pub, all yarn crafts.
    Nan of 76 wants to pass on tatting, smocking and embroidery.
    I love making blankets and would love to make them with someone.
    Spinning wheel, raw fleece, and a patient teacher. You come too?
    Balls of cotton for free to anyone who joins our amigurumi table.
    Men who knit! We meet in the brewery, first round's mine.
    Patchwork group has place for two, we cut, pin and chat.
    I can sit with an older lady and pick up her dropped stitches. My fingers are young and I learned cables from my aunt.
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
  `,
  fotografie: `
    My wedding is at the stadhuis of Nijmegen on Tuesday at nine, the free slot! No party, just us. It'd be so nice if somebody with a real camera stood there for fifteen minutes.
    Canon, two lenses, and no models. I'd love to do portraits of the families in our street, print included, or walk with other beginners through the mist at Kinderdijk.
    I bought a DSLR and only use auto. Who explains aperture and shutter speed?
    Photo walk at sunrise, anyone?
    Looking for somebody with a good lens to shoot our neighbourhood picnic.
    I'm in a wheelchair and love macro photography. Who goes out with me to find beetles and dew?
    Does anyone still develop film? I've rolls of black and white and no darkroom.
    My passport photo, sorry, portrait for the CV needs to be decent. Can someone take it?
    Photography friends wanted, I do streets and bridges.
    Learning Lightroom is hard by myself.
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
  `,
  knutselen: `
    Sinterklaas surprise! My son's teacher says he must build one for a classmate, with a poem. I'm from Ghana, what is this, and who's got glue, boxes and an idea?
    Kindergarten teacher from Vermont. Give me egg cartons, googly eyes and six noisy kids, and your birthday party or rainy Wednesday is sorted. I even clean up the glitter.
    Who builds model trains with my son? I've no clue about tracks and points.
    My dad's hands shake and his half-built ship is waiting for its rigging.
    Someone to do papercraft with a group of kids on Wednesday afternoon?
    I want to make a dolls' house for my granddaughter and get stuck at the tiny windows.
    Looking for other folks that paint fantasy miniatures and tiny soldiers.
    Lego fan, 34, isn't too old for it and searches for mates.
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
    I can help assemble plastic model kits, tanks, ships, Spitfires.
    Tinker club for youngsters, we take apart old toys and make robots.
    Crafting with toilet rolls and egg boxes at your kid's party, I bring the paint.
    Dioramas! Tiny trees, tiny people, big fun.
    3D printer owner helps you make your own figurines. You draw it, I show you the software and we print overnight.
    Making nesting boxes and bug hotels with children, hammers for everybody.
  `,
};
