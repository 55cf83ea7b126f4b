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
  `,
  ophangen: `
    Concrete walls! My little drill only makes dust. Two curtain rails, a mirror and one heavy Ganesha in frame must go up before my mother-in-law lands on 6 December.
    I've a good Hilti, I know where the cables run and I bring plugs. If you have shelf or picture leaning on the floor since you moved in, tell me when you're home.
    Who can drill four holes in a concrete wall? My drill just makes dust and noise.
    Curtain rail has to go up in the bedroom, three metres wide.
    I've got a heavy mirror and I'm terrified it will come down if I do it. Plugs and screws I have, confidence I don't.
    Need help mounting my telly on the wall bracket.
    Paintings of my late wife still stand on the floor. I would love to see them on the wall, straight.
    blinds from Ikea, no hammer drill, pls help
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
  `,
  'meubels-monteren': `
    There's a PAX in eleven boxes in my hall, and a tiny key, and me with a wrist in plaster. My contract said semi-furnished. So far I sleep between the cartons.
    Five years I was building kitchens for a firm in Breda. Your IKEA bed, your cupboard, your desk, I do it in the time you make soup. Own machine, no money.
    My new wardrobe came in six boxes and I already lost the instructions.
    Two people job: a bunk bed. I'm one person.
    Bought a big Pax at Ikea and my back gave up halfway through the first door. Who finishes it with me?
    Allen key wizard needed!
    The cot must be up before the baby comes in three weeks. My husband is abroad till then.
    Can someone take apart my bed frame and put it together in the other room?
    Desk with drawers, 84 screws, arthritis in both hands.
    I have bought second hand cabinet but without manual, I don't know which board goes where.
    sofa legs won't screw on, chaise longue needs coupling
    A flat-pack garden set is still standing in the hall. It wants somebody patient with nuts and bolts.
    The drawers of my chest fell out because I fitted the runners upside down.
    Box spring delivered, but the men left it unassembled.
    Flat-pack is Lego for grown-ups. I'll build your bookcase for a slice of cake.
    I have assembled around forty Ikea kitchens and wardrobes.
    Got a cordless screwdriver and a free Sunday, who's got a box?
    For single mums: I assemble cribs, changing tables and high sleepers for free.
    Leftover screws make me nervous, so I do it properly.
    Moving? I take your wardrobe apart, label the bags with bolts and rebuild it on the other side.
    My girlfriend and I put together beds and cupboards, one reads the manual and one screws.
    Wobbly table or sagging shelves, I tighten the lot.
    Don't pay for the assembly service of the shop, ask me.
    Ex furniture maker, can also fit missing dowels, hinges and drawer runners.
    I could come Tuesday with hex keys and put your office chair and desk together.
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
  `,
};
