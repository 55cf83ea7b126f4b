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
  `,
  'fiets-maken': `
    Third puncture since September and I have a resit at nine on Friday. I bought the patches at Action but the rubber tyre will not come off the wheel, I only break spoons.
    Back in Gdynia I was fixing everything with two wheels. Chain, brake, gear, bearing, no problem, come on Saturday to my garage, you pay only the parts.
    My omafiets makes "tok tok" at each turn of the pedal and the light at the back is dead. I paid fifty euro for it on Marktplaats, the shop wants eighty to repair. You understand.
    Gears slipping, brakes squealing, wheel like a crisp? I did up eighty wrecks for refugees in the church hall in Leiden. Wheel yours over on a Friday and we'll fix it together.
    Flat tyre again, and I still can't do it myself after two years in Holland.
    My chain falls off at every corner.
    Need brakes and lights before the police fine me, I'm a poor student.
    Who can straighten a wheel with a wobble?
    Bought an omafiets from a guy at the station, the back pedal brake does not brake. Is somebody around who understands coaster hubs?
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
  `,
};
