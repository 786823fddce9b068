import type { Grammar, Lexicon } from '../grammar.ts';

/** What a hijacked account or a swindler writes: a code asked for, a prize to claim, an account about to be closed. */
export const lexicon: Lexicon = {
  'login-code': `verification_code security_code login_code log-in_code log_in_code sign_in_code sign-in_code six_digit_code 6_digit_code
    4_digit_code four_digit_code one_time_code one-time_code otp passcode authentication_code confirmation_code sms_code text_code
    whatsapp_code facebook_code instagram_code insta_code fb_code reset_code two_factor_code 2fa_code pass_code
    recovery_code access_code 6-digit_code six-digit_code`,
  'lure-verb': `claim verify win confirm receive collect redeem unlock reactivate restore appeal unsubscribe avoid secure update_your
    get_your_free get_your_refund validate register_your_details`,
  'shop-brand': `tesco asda aldi lidl sainsbury's sainsburys morrisons amazon argos ikea costa greggs starbucks john_lewis primark m&s
    cadbury apple iphone ps5 playstation xbox alton_towers easyjet ryanair tui love2shop nike boots shein temu b&m air_fryer`,
};

export const phrases: readonly Grammar[] = [
  {
    kind: 'code-ask',
    patterns: `
      [(send|forward|text|give|tell|read|message|whatsapp|dm|pass) (it|me|us) (back|over|out)? (the|that|your|ur|any|this|me the)? (<login-code>)]
      [(send|forward|text|give|tell|read|message|whatsapp|dm|pass) me (back|over)? (the|that|your|ur) <word>? <word>? code (you|u|they|it|that|which|when|fb|facebook|instagram|insta|whatsapp|please|pls|hun|babe|asap|quick|<punctuation>)]
      [(send|forward|text|give|tell|read|message) me (the|that|your|ur) (6|six|4|four|verification|security|login) (-)? (digit|digits)? (number|numbers|code)]
      [(what|whats|what's) (code|number) (did|have|has|is) (they|it|facebook|fb|instagram|insta|whatsapp|the text|you) ..1 (text|send|sent|texted|get|got|been sent|say|just)]
      [(i|i've|ive|they) (sent|accidentally sent|sent my|have sent) ..4 code (to)? (you|your phone|your number|u) (by mistake|by accident|instead|can you|could you|please)]
      [(your|ur) (number|phone) (is|as) (my|a) (recovery|backup|back up|trusted) (contact|number|friend)]
      [(vote|voting) for me ..4 (send|text|give) (me)? (the|your) (code|link)]
    `,
  },
  {
    kind: 'lure',
    patterns: `
      [(click|tap|press|follow|use|hit) (here|the link|this link|on the link|on this link|the link below|below|the button|the button below|on here|link) (now|below|in bio|today)? (to|and|for) <lure-verb>]
      [(click|tap|press) (here|the link|this link|below) ..3 (before|within|or) ..2 (account|page|profile|facebook|it's too late|midnight|hours|expires|charging)]
      [(claim|collect|redeem|get) (your|ur|a|the|yours)? (free)? (<number>|£)? <number>? (prize|reward|gift|gift card|voucher|refund|rebate|cashback|parcel|package|winnings|bitcoin|grant|payout) (here|now|today|at|by|below|before|via|:|<link>)]
      [(free|get a|win a|giving away) (£|$)? <number>? <shop-brand> (vouchers|voucher|gift card|gift cards|giveaway|coupons|coupon|hamper|prize) ..4 (click|link|claim|share|comment|like|first|<link>)]
      [(just|simply)? (click|tap|follow) the link (and|to) (enter|put in|fill in|type|log in|sign in|give) ..3 (details|card|password|bank|login|email)]
      [(enter|type in|put in|use) your (facebook|instagram|insta|bank|email|apple|paypal) (password|login|log in|details) (on|at|in|to|here)]
      [(log in|sign in|click|tap|see) (here)? to see who (viewed|has viewed|looked at|visits|visited|blocked|is stalking|unfollowed) ..2 (profile|page|account|you)]
      [(parcel|package|delivery) (could not|couldn't|cannot|can't|has not|was not) be (delivered|released|processed) ..3 (pay|click|link|fee|here|rearrange|<link>)]
      [(page|account|profile) will be (unpublished|deactivated|removed|permanently deleted|limited) ..3 (appeal|verify|confirm|click|review|<link>)]
      [(verify|confirm|validate|update|restore|reactivate) (your|ur) (account|identity|id|details|bank details|payment details|card details|card|payment|password|email|billing|profile|page) (here|now|at|by|below|before|via|within|or|today|immediately|:|<link>)]
      [(your|ur|you're) (account|page|profile|group) (will|is going to|is about to|has|has been|is being|may) (be)? (been)? (permanently)? (deleted|suspended|disabled|restricted|closed|locked|removed|terminated|deactivated|blocked) ..4 (click|unless|verify|confirm|appeal|link|here|within|<link>)]
      [(omg|lol|haha|hey|look|wow)? ,? (is this|is that|was that|isn't this|isnt this) (really)? (you|u) (in|on) (this|the|that) (video|pic|photo|picture|clip|vid|post|article|link)]
      [(look|see|check) (at)? (what|who) (someone|somebody|they|people|he|she) (said|posted|is saying|are saying|wrote|died|just died) (about you|about u|in an accident)? ..1 <link>]
      [(i|i've|ive|we) (made|earned|turned|got|been making) (£|$)? <number> (k)? (in|a|per|from|every|within|into) ..6 (message her|message him|dm her|dm him|bitcoin|crypto|forex|trading|from home|invest|investment|message (him|her)|dm (him|her)|click|link)]
      [(dm|message|inbox|contact) (him|her|this (man|lady|woman|guy)) ..3 (invest|bitcoin|crypto|trading|forex|profits|recover)]
      [(unpaid|outstanding|pending) (parcel|delivery|shipping|toll|customs|postage|tax|council tax) (fee|charge|refund|rebate|payment) ..4 (click|pay|here|link|<link>)]
      [(tax|council tax|energy|winter fuel|cost of living) (refund|rebate|payment|grant) (is|now|of|waiting|due|available) ..4 (click|verify|claim|here|link|apply|<link>)]
    `,
  },
  {
    // Warned of, taught about, laughed at.
    kind: 'scam-warning',
    patterns: `
      (scam|scams|scammer|scammers|scammed|phishing|phish|fraud|fraudsters|hoax|hoaxes|fake|beware|watch out|careful|don't click|dont click|do not click|never click|don't fall|dont fall|don't open|never share|don't share|dont share|never give|don't give|never send|report it|reported|warn|warning|warned|assembly|online safety|e-safety|lesson|training|cyber|cybersecurity|hacked|spam|nearly fell|almost fell|fell for|conned)
      (discount|promo|promotional|dress|class|entry|highway|qr|bar|area|source|colour|color|zip|country|kahoot|quiz|game|gate|door|referral|voucher|join|google classroom|teams|cheat|da vinci|morse) code
    `,
  },
];
