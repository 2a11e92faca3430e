// Everything that a contract's author can write, where it could hurt a reader. It must all stay text.
const evil =
  '<img src="http://127.0.0.1:9/x.png" onerror="document.title=\'hacked\'"><script>alert(1)</script>';

export const hostile = [
  {
    version: '1.0.0',
    document: {
      openapi: '3.1.0',
      info: {
        title: `Hostile ${evil}`,
        version: '1.0.0',
        description: `${evil}\n\n[click](javascript:alert(1)) ![pixel](http://127.0.0.1:9/pixel.png) <iframe src="http://127.0.0.1:9/"></iframe>\n\n[data](data:text/html,<script>alert(1)</script>)`,
      },
      tags: [{ name: evil, description: evil }],
      paths: {
        '/x': {
          get: {
            tags: [evil],
            operationId: 'x" onmouseover="alert(1)',
            summary: evil,
            description: evil,
            parameters: [
              {
                name: evil,
                in: 'query',
                description: evil,
                schema: { type: 'string', default: evil, enum: [evil], pattern: evil },
              },
            ],
            responses: {
              200: {
                description: evil,
                content: {
                  'application/json': {
                    schema: {
                      type: 'object',
                      properties: {
                        [evil]: { type: 'string', description: evil },
                        __proto__x: { type: 'string' },
                        remote: { $ref: 'http://127.0.0.1:9/evil.json' },
                        loop: { $ref: '#/components/schemas/Loop' },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
      components: {
        schemas: {
          Loop: {
            allOf: [{ $ref: '#/components/schemas/Loop' }],
            properties: { loop: { $ref: '#/components/schemas/Loop' } },
          },
        },
      },
    },
  },
];
