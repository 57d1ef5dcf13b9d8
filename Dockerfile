FROM node:24-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production \
    NODE_COMPILE_CACHE=/app/.compiled \
    HEALTH_PORT=8080
COPY --from=dependencies /app/node_modules node_modules
COPY . .
# Answers a question once: the articles can be read, and what was compiled is kept for each later start
RUN echo "Siapa Putin?" | node start.mjs --json > /dev/null && chown -R node:node data
USER node
VOLUME /app/data
HEALTHCHECK --interval=30s --timeout=5s --start-period=45s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HEALTH_PORT}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Not npm, which would stand between Docker and the bot
CMD ["node", "start.mjs"]
