/// <reference types="vite/client" />
declare module '*.css';
declare module 'd3-geo-projection';
