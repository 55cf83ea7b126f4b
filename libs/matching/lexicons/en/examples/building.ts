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
    Need a dishwasher or washer connected? I bring teflon tape.
    My tools include a pipe cutter, press fittings and a wet vac for when things go wrong.
    Lime everywhere? I descale taps and shower heads until the water runs freely.
    Let me show you where the main stopcock is, everybody should know.
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
  `,
};
