# One image for API and workers; the command says which. The workspaces are copied, never installed as packages: Node 24
# strips types only outside node_modules.
FROM node:24-bookworm-slim AS build
WORKDIR /corridor
COPY package.json package-lock.json .npmrc ./
COPY graph-schema/package.json graph-schema/
COPY network/package.json network/
COPY api/package.json api/
COPY workers/package.json workers/
COPY web/package.json web/
COPY seed/package.json seed/
COPY test/package.json test/
RUN npm ci --ignore-scripts
COPY . .
RUN cd web && npx vite build
RUN npm prune --omit=dev --ignore-scripts

FROM node:24-bookworm-slim
ENV NODE_ENV=production
WORKDIR /corridor
COPY --from=build /corridor /corridor
RUN mkdir /data /witness && chown node:node /data /witness
USER node
VOLUME /data /witness
EXPOSE 7080
CMD ["node", "api/src/main.ts"]
