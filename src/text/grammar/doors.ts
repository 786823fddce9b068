import type { Grammar, Lexicon } from '../grammar.ts';

/** Addresses and numbers: those that lead to somebody's door, and those where everybody is to go. */
export const lexicon: Lexicon = {
  'public-thing': `museum cafe pub restaurant shop salon surgery clinic hall village_hall church_hall church chapel mosque
    temple library theatre cinema hotel office studio garage station stadium centre community_centre leisure_centre
    market gallery bakery gym club hospital pharmacy dentist dentists takeaway chippy bookings reception headquarters
    depot warehouse nursery campsite farm_shop garden_centre showroom venue charity_shop plumber electrician roofer
    builder taxi taxis locksmith vet vets car_park council helpline town_hall food_bank cattery kennels tip`,
  'public-date': `car_boot jumble_sale table_sale open_day open_house viewing viewings fair fete fayre bazaar gig concert
    exhibition meeting service parkrun march rally vigil workshop auction book_sale plant_sale pop-up opening
    grand_opening market_day christmas_market blood_donation vaccination`,
};

export const phrases: readonly Grammar[] = [
  {
    kind: 'public-place',
    patterns: `
      <public-thing>
      <public-date>
      (to let|for sale|on the market|under offer|opening hours|open (from|till|until|daily|today|tomorrow|now))
      (doors open|entry|admission|free parking|tickets|book now|book a table|walk-ins)
      (roadworks|road closed|closed road|diversion|diverted|traffic lights|speed camera|power cut)
    `,
  },
  {
    kind: 'to-a-door',
    patterns: `
      (deliver|delivered|delivering|post|posted|send|sent|drop|dropped|dropping|pick|picked|collect|collection|bring|leave|left|come|pop|swing|park|meet) (it|them|her|him|me|us|one|the <word>|this|that|round|over|off|in|up|by|along)? (up|off|round|over|in)? (to|at|from|outside)
      (the|my|her|his|their|our|new) (new)? (place|house|flat|address|gaff|pad|home|digs|door) (is|'s|:|=)
      (address|house|flat|home|live|lives|living|moved|moving|number|no) (is|:|to|at|in|on)?
      (back|front|side|green|red|blue|black|white|yellow|purple|pink|orange|grey|brown) (door|gate)
      (sat nav|satnav|key safe|intercom|buzzer|ring the bell|second on the left|first on the left|next door)
    `,
  },
  {
    // What a visitor looks for, and the asking of one in.
    kind: 'at-the-door',
    patterns: `
      (purple|pink|orange|grey|brown|green|red|blue|black|white|yellow) (door|gate|bins|shutters)
      (the)? (gate|door|house|one) with the
      (top|ground|first|second|third|bottom|middle) (floor|flat|bell|buzzer)
      (spare key|spare key's|key under|key's under|key is under|key's in|key is in|keys under|door's on the latch)
      (come|pop|nip|swing|drop|call) (after|before|any time|anytime|in|round|roond|over|by|on in|up|and (see|knock|say)|see|tae|to|knock|wave|visit|find me|find us)
      (drop|leave|bring|send|post) (off|your|the|a|us|them|it)
      (knock|buzz|doorbell|bring a (bottle|chair|dish|plate|spoon|defibrillator)|visitors|housewarming)
    `,
  },
];
