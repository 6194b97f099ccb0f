/** The talks that ended the war of 1904–05, told by six invented reports: accounts that differ, a reprint, an undated report. */
import type { NegotiationRecord } from '../../../../src/model/findings.ts'
import * as make from '../../../support/builders.ts'

const wire = make.report({
  date: '1905-08-10',
  outlet: 'Atlantic Wire',
  title: 'Envoys open peace talks at the navy yard',
  origin: 'reports/01-wire.txt',
  url: 'https://wire.example/1905/08/10/talks',
  text: `PORTSMOUTH, Aug. 10 - Russia and Japan opened peace talks at the navy yard in Portsmouth on Wednesday, with no result on the first day.
Japan demanded that Russia repay the cost of the war and hand over the island of Sakhalin.
"Russia will not pay a single kopeck," said Sergei Witte, who leads the Russian delegation. It would not cede the island of Sakhalin, he added.
The envoys agreed to meet again on Aug. 18. Both sides promised to exchange lists of prisoners by the end of the month.`,
})

const reprint = make.report({
  date: '1905-08-11',
  outlet: 'The Harbour Gazette',
  title: 'Talks begin',
  origin: 'reports/02-gazette.txt',
  text: `Talks begin
Russia and Japan opened peace talks at the navy yard in Portsmouth on Wednesday, with no result on the first day. (Atlantic Wire)`,
})

const tokyo = make.report({
  published: { date: '1905-08-19', basis: 'stated' },
  outlet: 'Foreign Ministry of Japan',
  origin: 'reports/03-readout.txt',
  text: `19 August 1905
Baron Komura met Mr Witte in Portsmouth on 18 August. Agreement on the railways of Manchuria is near. Japan could forgo repayment if the northern half of the island of Sakhalin were bought back.
Japan accepts the withdrawal of both armies from Manchuria. The envoys will meet on 23 August.`,
})

const petersburg = make.report({
  published: { date: '1905-08-19', basis: 'stated' },
  outlet: 'Foreign Ministry of Russia',
  origin: 'reports/04-readout.txt',
  text: `19 August 1905
At the meeting of 18 August the railways were not discussed and nothing was agreed. Russia proposed the withdrawal of both armies from Manchuria.
Russia denies that it has begun to move new divisions to the east.`,
})

const observer = make.report({
  date: '1905-08-22',
  outlet: 'Washington Observer',
  title: 'President writes to both emperors',
  origin: 'reports/05-observer.txt',
  text: `President Roosevelt telephoned the two embassies on Monday and urged both to yield.
Mr Witte offered the southern half of the island of Sakhalin, an aide said.
Tokyo says that Russia is moving new divisions to the east.
The lists of prisoners of the sick had been due on Aug. 20 and were not handed over. The envoys are to meet on Wednesday in Portsmouth.`,
})

const undated = make.report({
  outlet: 'Evening Courier',
  title: 'Delegates at dinner',
  origin: 'reports/06-courier.txt',
  text: 'The delegates dined apart. Russia would discuss the fortresses next week, an officer said.',
})

const state = (name: string, country: string, side: 'party' | 'mediator') =>
  make.actor(wire, {
    name,
    words: name === 'the United States' ? 'PORTSMOUTH' : name,
    country,
    side,
    id: `a-${country}`,
  })

const actors = [
  state('Russia', 'RU', 'party'),
  state('Japan', 'JP', 'party'),
  make.actor(observer, { name: 'the United States', words: 'President', country: 'US', side: 'mediator', id: 'a-US' }),
  make.actor(wire, {
    name: 'Sergei Witte',
    kind: 'person',
    party: 'a-RU',
    id: 'a-witte',
    aliases: ['Mr Witte', 'Sergius Witte'],
    roles: [{ title: 'who leads the Russian delegation', of: 'a-RU', from: '1905-08-10', to: null }],
  }),
  make.actor(tokyo, { name: 'Baron Komura', kind: 'person', party: 'a-JP', id: 'a-komura' }),
  make.actor(observer, {
    name: 'President Roosevelt',
    kind: 'person',
    party: 'a-US',
    side: 'mediator',
    id: 'a-roosevelt',
  }),
]

const both = [
  { actor: 'a-RU', part: 'party' },
  { actor: 'a-witte', part: 'party' },
  { actor: 'a-JP', part: 'party' },
] as const

const first = make.meeting(wire, {
  id: 'm-first',
  start: '1905-08-09',
  end: '1905-08-09',
  place: 'Portsmouth',
  level: 'envoys',
  outcome: 'none',
  continues: true,
  participants: both,
  evidence: [
    make.evidence(wire, 'Russia and Japan opened peace talks at the navy yard in Portsmouth on Wednesday'),
    make.evidence(reprint, 'Russia and Japan opened peace talks at the navy yard in Portsmouth on Wednesday'),
  ],
})

const near = make.evidence(tokyo, 'Agreement on the railways of Manchuria is near')
const notDiscussed = make.evidence(petersburg, 'the railways were not discussed and nothing was agreed')

const second = make.meeting(tokyo, {
  id: 'm-second',
  start: '1905-08-18',
  end: '1905-08-18',
  place: 'Portsmouth',
  level: 'envoys',
  outcome: 'unknown',
  continues: true,
  participants: [...both, { actor: 'a-komura', part: 'party' }],
  agenda: [
    { issue: 'economy', by: null },
    { issue: 'recognition', by: 'a-JP' },
  ],
  evidence: [make.evidence(tokyo, 'Baron Komura met Mr Witte in Portsmouth on 18 August'), notDiscussed],
  accounts: [
    { report: tokyo.id, by: 'a-JP', outcome: 'progress', status: 'held', evidence: [near] },
    { report: petersburg.id, by: 'a-RU', outcome: 'none', status: 'held', evidence: [notDiscussed] },
  ],
})

const call = make.meeting(observer, {
  id: 'm-call',
  start: '1905-08-21',
  end: '1905-08-21',
  place: null,
  setting: 'phone',
  level: 'leaders',
  participants: [
    { actor: 'a-roosevelt', part: 'mediator' },
    { actor: 'a-RU', part: 'party' },
    { actor: 'a-JP', part: 'party' },
  ],
  words: 'telephoned the two embassies on Monday',
})

const planned = make.meeting(tokyo, {
  id: 'm-planned',
  start: '1905-08-23',
  end: null,
  place: 'Portsmouth',
  level: 'envoys',
  status: 'planned',
  participants: both,
  evidence: [
    make.evidence(tokyo, 'The envoys will meet on 23 August'),
    make.evidence(observer, 'The envoys are to meet on Wednesday in Portsmouth'),
  ],
})

const commitments = [
  make.commitment(wire, {
    id: 'c-again',
    by: ['a-RU', 'a-JP'],
    due: '1905-08-18',
    words: 'The envoys agreed to meet again on Aug. 18',
    status: 'kept',
    keptBy: 'm-second',
  }),
  make.commitment(wire, {
    id: 'c-lists',
    by: ['a-RU', 'a-JP'],
    what: 'exchange',
    due: '1905-08',
    words: 'Both sides promised to exchange lists of prisoners by the end of the month',
  }),
  make.commitment(observer, {
    id: 'c-sick',
    by: ['a-RU'],
    what: 'deliver',
    due: '1905-08-20',
    date: '1905-08-19',
    words: 'The lists of prisoners of the sick had been due on Aug. 20',
    status: 'missed',
  }),
  make.commitment(tokyo, { id: 'c-23', by: [], due: '1905-08-23', words: 'The envoys will meet on 23 August' }),
  make.commitment(undated, {
    id: 'c-fortresses',
    by: ['a-RU'],
    what: 'consult',
    words: 'Russia would discuss the fortresses next week',
  }),
]

const positions = [
  make.position(wire, {
    actor: 'a-JP',
    issue: 'economy',
    stance: 'demands',
    words: 'Russia repay the cost of the war',
  }),
  make.position(wire, {
    actor: 'a-witte',
    issue: 'economy',
    stance: 'rejects',
    words: 'Russia will not pay a single kopeck',
  }),
  make.position(tokyo, {
    actor: 'a-JP',
    issue: 'economy',
    stance: 'conditions',
    words: 'forgo repayment if the northern half of the island of Sakhalin were bought back',
  }),
  make.position(wire, {
    actor: 'a-JP',
    issue: 'territory',
    stance: 'demands',
    words: 'hand over the island of Sakhalin',
  }),
  make.position(wire, {
    actor: 'a-witte',
    issue: 'territory',
    stance: 'rejects',
    words: 'would not cede the island of Sakhalin',
    proposition: 'cede the island of Sakhalin',
  }),
  make.position(observer, {
    actor: 'a-witte',
    issue: 'territory',
    stance: 'offers',
    words: 'the southern half of the island of Sakhalin',
    reportedBy: 'narrator',
    foundBy: [{ rule: 'position/offer', certainty: 'doubtful', marks: [] }],
  }),
  make.position(tokyo, {
    actor: 'a-JP',
    issue: 'withdrawal',
    stance: 'accepts',
    words: 'the withdrawal of both armies from Manchuria',
  }),
  make.position(petersburg, {
    actor: 'a-RU',
    issue: 'withdrawal',
    stance: 'offers',
    words: 'the withdrawal of both armies from Manchuria',
  }),
]

const claims = [
  make.claim(petersburg, {
    proposition: 'Russia is moving new divisions to the east',
    by: ['a-JP'],
    deniedBy: ['a-RU'],
    evidence: [
      make.evidence(observer, 'Russia is moving new divisions to the east'),
      make.evidence(petersburg, 'it has begun to move new divisions to the east'),
    ],
  }),
]

export const statements = [
  make.statement(wire, {
    speaker: 'a-witte',
    speakerText: 'Sergei Witte',
    mode: 'direct',
    act: 'reject',
    issues: ['economy'],
    words: 'Russia will not pay a single kopeck,',
    foundBy: [
      {
        rule: 'quotation/said',
        certainty: 'sure',
        marks: [
          { role: 'cue', ...make.spanOf(wire, 'said') },
          { role: 'speaker', ...make.spanOf(wire, 'Sergei Witte') },
        ],
      },
    ],
  }),
]

const plain = make.record([wire, reprint, tokyo, petersburg, observer, undated], {
  actors,
  meetings: [first, second, call, planned],
  statements,
  positions,
  commitments,
  claims,
  figures: [make.figure(observer, { value: 2, what: 'embassies', words: 'two embassies', unit: 'embassy', by: null })],
  conditions: [
    make.condition(tokyo, {
      by: ['a-JP'],
      outcome: 'forgo repayment',
      requires: 'the northern half of the island of Sakhalin were bought back',
      words: 'if the northern half of the island of Sakhalin were bought back',
    }),
  ],
  instruments: [
    make.instrument(wire, {
      name: 'the Portsmouth protocol',
      kind: 'draft',
      date: '1905-08-09',
      place: 'Portsmouth',
      signatories: ['a-RU', 'a-JP'],
      words: 'peace talks',
      status: 'signed',
    }),
  ],
})

export const dossier = 'Portsmouth talks'

export const record: NegotiationRecord = {
  ...plain,
  reports: plain.reports.map((one) => (one.id === reprint.id ? { ...one, copyOf: wire.id } : one)),
}
