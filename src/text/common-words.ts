/**
 * Forenames and surnames that are ordinary words too, and short words that open sentences. In these a
 * capital or a second word of a name must speak before anybody is meant.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `will would can may might must shall hope hopes faith joy joys grace mercy charity patience prudence constance verity
  felicity honor honour temperance unity trinity destiny serenity harmony melody summer autumn winter spring april may
  june july august january march monday tuesday wednesday friday saturday sunday christmas easter noel eve dawn star
  sky skye rain storm snow sunny misty rose roses lily lilies daisy poppy violet ivy holly heather hazel olive iris
  jasmine fern flora clover rosemary saffron sage basil ginger rowan ash oak elm birch willow forest woods wood woody
  ruby pearl amber jade crystal opal gem jewel diamond gold silver sterling scarlett scarlet indigo blue green brown
  black white gray grey red rusty dusty sandy rocky stormy windy robin wren jay martin swift dove heron kestrel raven
  phoenix bear wolf fox lion buck hunter archer fisher parker mason cooper carter taylor baker cook miller smith
  turner potter porter shepherd gardener butler steward marshall sheriff page bishop pope dean abbot monk prior king
  queen prince princess duke earl baron knight noble royal major general sergeant miles mark marks mike frank art bill
  bills bob rob pat sue drew nick jack jacks josh rich chase hunt grant pierce lance trip skip chip ray rays guy guys
  max ace angel angels blessing gift god christian muslim pleasant precious love loves lovely happy merry bright
  lucky sharp small little large long short strong young old moody wild wise good best better fair hardy savage gentle
  reed field fields hill hills dale glen vale cliff brook brooks lake lakes rivers river ford bridge bridges marsh moor
  heath meadow meadows lane street park parks stone stones rock peel house hall halls church temple castle court banks
  bank bay west east north south day days night knight winter's week weeks weekes bell bells ball post read reader
  wright write bird birds salmon pike bass crabbe crane drake lamb hogg bull bullock rice corn berry berries cherry
  plum peach apple bean beans pepper salt sugar honey candy bacon pye pie cross pole penny pence price prices cash
  money rich poor pound crown case box hook hood cope cape cloak coates coats cotton silk taylor weaver dyer webb web
  key keys lock locks barber barrett chance chances fortune luck wells well waters water flood frost spring summers
  sommers gale gales blow wind light lights sun moon early late first last best day noon hand hands head foot feet
  legg back side cheek savage strange stranger stubborn dear darling friend friends neighbour self child children
  childs man mann boys boy girl son sons batty bonny carol carole jean jeans gene olive viola jo joe's con don dot ed
  gay hank herb hugh jimmy john josh lee leigh levy lily ned neil norm pam peg pip rod ron roy sally sam stew sid ted
  tom tony val vic wade walker walters ward warner warren wallis walls west wilde wilder winner yates york london
  paris chelsea florence lincoln carlisle derby chester kent devon essex lancaster preston bolton burton barnes bath
  georgia austin dallas jordan israel china india asia kenya savannah sydney adelaide victoria brooklyn holland france
  english french german scott welsh ireland england norman roman francis nation english hope's gorman bush ramsey
  bond bolt blade steel irons rust coles cole coal kidd batt batman bugg driver rider runner skinner singer speaker
  spicer stamp stamps staples sweet sweeting tipping trainer trusty tuck twist underhill vane vaughan vine vines vincent
  wager waite wait warde weekly welch wells wheat wheatley wheeler whistler wing wings winters wiseman wood wooding
  woodman woodward woolf worth wynd year years yeoman zeal true truth trust favour favor justice liberty peace
  paige faye fay clay cliff cody colt dash dexter dusty echo ember haven heaven jet journey justice karma kit kitty
  lark legend lyric maverick nova ocean pax porsha reign remy rebel river rogue rogue saint sailor sawyer saylor
  shadow sorrel story tansy teal tiger treasure true tulip winter wolf wonder wren zen an do so my mum nan pop hey hi
  bin van ho ma mo bo al ali amen yes no see sing ng ha he she her him his me we us you it is are am was were be been
  the and or but if as at by for from in into of off on onto out over to up with`
    .split(/\s+/)
    .filter(Boolean),
);
