/**
 * Things and services by which people in need are helped, as sets of words that may stand for one another. For texts that the
 * activities say nothing of: help after a disaster, for one. Divided as humanitarian organisations do (the sectors of the Sphere
 * Handbook and the UN clusters: water and sanitation, food, shelter, household goods, health, logistics, telecommunications,
 * search and rescue, early recovery), in the words that anybody uses. A set within another is written `inner < outer`: a tent is
 * shelter, shelter need not be a tent. Words are separated by commas; phrases are words that stand side by side.
 */
export const things: Readonly<Record<string, string>> = {
  water:
    'water, drinking water, water bottles, bottled water, clean water, safe water, mineral water, drinks, beverages, thirsty, thirst, litres, liters, water tanker, water purification, purification tablets, jerrycan, hydration, watsan, wash kits',
  food: 'food, foods, foodstuff, meal, meals, eatables, edible, eat, eating, rations, ration, rice, lentils, noodles, biscuits, bread, flour, grain, grains, wheat, vegetables, fruit, milk, groceries, hungry, hunger, starving, starvation, nutrition, canned, cooked, cooking, kitchen, kitchens, lunch, dinner, breakfast, snacks, sugar, salt, oil, provisions, feed, feeding, fed, langar, dal, chapati, ready to eat, food packets, food parcels, food grains, community kitchen, soup, cereals, potatoes',
  'baby < food':
    'baby food, infant formula, formula, baby milk, milk powder, infant, infants, babies, baby, newborn, diapers, nappies, breastfeeding',
  shelter:
    'shelter, shelters, sheltering, housing, homeless, roof, accommodation, accommodate, lodging, refuge, hostel, hotel, house, houses, homes, temporary housing, camp, camps, temporary shelter, roofing, place to stay, displaced, rooms available, free rooms, somewhere to sleep, spare rooms',
  'tents < shelter':
    'tent, tents, tarpaulin, tarpaulins, tarp, tarps, plastic sheets, plastic sheeting, sheeting, tentage, canvas, marquee, tin sheets, corrugated',
  bedding:
    'blanket, blankets, bedding, mattress, mattresses, sleeping bag, sleeping bags, quilt, quilts, sleeping mats, mats, bed sheets, bedsheets, pillows, cots',
  clothes:
    'clothes, clothing, cloth, cloths, garments, garment, jackets, coats, sweaters, warm clothes, woollen, woolens, shoes, socks, apparel, wear, gloves, raincoats, woolen clothes, old clothes, hats, caps, trousers, shirts',
  medicine:
    'medicine, medicines, medication, medications, medicinal, drugs, drug, pharmaceutical, pharmaceuticals, pharmacy, antibiotics, painkillers, paracetamol, vaccine, vaccines, vaccination, tablets, bandage, bandages, saline, syringes, insulin, ors, medical supplies, medical kits, first aid kits, dressing, ointment, surgical supplies, medical equipment, oxygen, cotton wool, antiseptic, meds',
  health:
    'medical, medic, medics, doctor, doctors, physician, physicians, nurse, nurses, surgeon, surgeons, surgery, surgical, surgeries, hospital, hospitals, clinic, clinics, paramedic, paramedics, ambulance, ambulances, health, healthcare, treatment, treat, treating, treated, patient, patients, injured, injuries, wounded, wounds, first aid, medical team, medical teams, medical aid, medical help, medical camp, medical assistance, orthopaedic, orthopedic, anaesthetist, trauma, emergency room, icu, field hospital, health workers, health camp, care, counselling, casualties, physiotherapist',
  blood:
    'blood, blood donation, blood donations, donate blood, blood donor, blood donors, blood bank, blood banks, blood units, plasma, blood group, blood type, bloodbank, bloodbanks, blooddonation, platelets, transfusion',
  rescue:
    'rescue, rescuers, rescuing, rescued, rescuer, search and rescue, sniffer dogs, search dogs, search teams, rescue team, rescue teams, trapped, buried, rubble, debris, evacuate, evacuation, evacuating, evacuated, evacuees, responders, disaster response, response team, response teams, firefighters, fire brigade, saving lives, survivors, extricate, stuck, missing, life detectors, divers, lifeboats, urban search',
  machines:
    'crane, cranes, excavator, excavators, bulldozer, bulldozers, heavy equipment, heavy machinery, machinery, machines, diggers, cutters, drills, concrete cutters, equipment, tools, shovels, earthmovers, jcb, earth movers, ropes, gear, engineering equipment',
  transport:
    'transport, transportation, transporting, bus, buses, truck, trucks, vehicle, vehicles, lorry, lorries, car, cars, taxi, ambulance service, plane, planes, aircraft, aircrafts, airplane, flight, flights, helicopter, helicopters, chopper, choppers, airlift, airlifted, airlifting, cargo, shipment, shipping, delivery, deliver, fly, flown, free ticket, tickets, fare, road, roads, route, logistics, airline, airlines, boats, boat, railway, stranded, drivers, airport, bring back, ferry, sorties, courier, freight, railways, train tickets, special trains',
  fuel: 'fuel, petrol, diesel, gasoline, kerosene, lpg, gas cylinders, cooking gas, firewood',
  power:
    'electricity, electric, electrical, power, power supply, power grid, power grids, generator, generators, gensets, solar, solar lamps, lights, lighting, lamps, torch, torches, torchlights, flashlight, flashlights, batteries, battery, candles, lanterns, charger, chargers, power bank, blackout, power cut, transformers',
  communication:
    'communication, communications, telecom, telecommunication, network, networks, sms, free calls, free call, call free, phone line, phone lines, connectivity, internet, wifi, satellite phone, satellite phones, radio, radios, ham radio, bandwidth, roaming, call rates, talk time, recharge, isd, viber, skype, toll free, free of cost calls, mobile network, mobile phones, mobile networks, telephones, telephone lines, phone network, phone calls, landlines, satphones',
  information:
    'helpline, helplines, hotline, hotlines, helpdesk, control room, control rooms, help line, information, info, contact numbers, emergency numbers, phone numbers, person finder, personfinder, people finder, safety check, tracing, whereabouts, map, maps, mapping, lists, database, website, bulletin, coordination, satellite images, imagery',
  money:
    'money, cash, fund, funds, funding, fundraiser, fundraising, raise money, raise funds, donations, contribute, contributes, contribution, contributions, financial, finance, grant, grants, loan, loans, dollars, dollar, euro, euros, rupees, crore, crores, million, charity, charities, sponsor, bank account, paypal, relief fund, compensation, crowdfunding, ex gratia, monetary, usd, rs, fundraise, donate money, donate to, donation to, donations to, donate online, donate here, donate now, monetary donations, donate generously, text to donate, give money',
  volunteers:
    'volunteer, volunteers, volunteering, manpower, helping hands, workers, personnel, human resources, social workers, team of volunteers, people power, activists, aid workers, relief workers',
  experts:
    'engineer, engineers, technician, technicians, expert, experts, specialists, geologists, architects, electricians, plumbers, masons, carpenters, translators, interpreters, advisers, consultants, structural engineers, psychologists',
  forces:
    'army, military, soldiers, troops, navy, air force, airforce, police, jawans, forces, battalion, paramilitary, national guard, armed forces, regiment',
  supplies:
    'relief supplies, relief material, relief materials, relief goods, relief aid, relief kits, supplies, supply, aid, goods, essentials, essential items, essential commodities, commodities, commodity, kits, materials, material, items, consignment, tonnes, tons, stocks, stuff, humanitarian aid, humanitarian assistance, emergency supplies, packages, parcels, aid packages, relief packages, utensils, household items, necessities, basic needs, non food items',
  hygiene:
    'sanitation, sanitary, sanitary napkins, sanitary pads, hygiene, hygiene kits, soap, soaps, toilet, toilets, latrines, detergent, disinfectant, bleaching powder, dignity kits, toothpaste, toothbrush, toiletries, shampoo, sewage, waste, garbage, chlorine, masks, face masks, mosquito nets, repellent, body bags, sanitizer, sanitary towels, clean toilets, mosquito net, water purifiers',
  rebuilding:
    'rebuild, rebuilding, reconstruct, reconstruction, restore, restoration, restoring, rehabilitation, repair, repairs, repairing, construction, construct, building, buildings, cement, bricks, timber, infrastructure, resettlement',
  children: 'children, child, kids, orphan, orphans, orphanage, adoption, boys, girls, students, toys',
  animals: 'animal, animals, livestock, cattle, dogs, dog, cats, veterinary, vets, vet, fodder, pets, cows, poultry',
  comfort:
    'psychological, counselling, counseling, counsellors, counselors, trauma support, psychosocial, mental health, comfort, emotional support, grief',
};
