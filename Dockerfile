# Build: .NET SDK and Node; run: the ASP.NET runtime alone, as a user without rights.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
RUN apt-get update && apt-get install -y --no-install-recommends nodejs npm && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN dotnet publish api -c Release -o /out

FROM mcr.microsoft.com/dotnet/aspnet:10.0
RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /data --shell /usr/sbin/nologin investigations \
    && install -d -o investigations -g investigations -m 0700 /data
COPY --from=build /out /app
USER 10001
ENV INVESTIGATIONS_HOME=/data DOTNET_gcServer=0 DOTNET_EnableDiagnostics=0
VOLUME ["/data"]
EXPOSE 5080
HEALTHCHECK --interval=30s --timeout=3s --start-period=20s CMD ["curl", "--fail", "--silent", "http://127.0.0.1:5080/health"]
ENTRYPOINT ["dotnet", "/app/Investigations.Api.dll"]
CMD ["serve", "--listen", "0.0.0.0"]
