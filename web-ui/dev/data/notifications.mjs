function document(channels) {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Notification',
    description: 'One message to one person.',
    type: 'object',
    required: ['id', 'recipient', 'channel'],
    properties: {
      id: { type: 'string', format: 'uuid' },
      recipient: { $ref: '#/$defs/Recipient' },
      channel: { enum: channels },
      template: { type: 'string', pattern: '^[a-z-]+$' },
      values: { type: 'object', additionalProperties: { type: ['string', 'number', 'boolean'] } },
      schedule: {
        anyOf: [
          { type: 'string', format: 'date-time', title: 'At a time' },
          {
            type: 'object',
            title: 'After a delay',
            required: ['seconds'],
            properties: { seconds: { type: 'integer', exclusiveMinimum: 0 } },
          },
        ],
      },
    },
    if: { properties: { channel: { const: 'push' } } },
    then: { required: ['template'] },
    $defs: {
      Recipient: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string' },
          email: { type: 'string', format: 'email' },
          locale: { type: 'string', default: 'en' },
        },
      },
    },
  };
}

export const notifications = [
  { version: '0.9.0', document: document(['email', 'sms']) },
  { version: '1.0.0', document: document(['email', 'sms', 'push']) },
];
