using System.Text.Encodings.Web;
using GraphQL;
using GraphQL.DI;
using GraphQL.Execution;
using GraphQL.SystemTextJson;
using Investigations.Api.Access;

namespace Investigations.Api.Transport;

/// <summary>Registers GraphQL over HTTP.</summary>
internal static class TransportRegistration
{
    /// <summary>Where GraphQL is.</summary>
    public const string Path = "/graphql";

    /// <summary>Adds the endpoint and what it needs; the schema is registered apart.</summary>
    public static IServiceCollection AddTransport(this IServiceCollection services) => services
        .AddSingleton<IErrorInfoProvider, ErrorFormat>()
        .AddSingleton<IConfigureExecution, DocumentCache>()
        .AddSingleton<IGraphQLTextSerializer>(provider => new GraphQLSerializer(
            // Answers are JSON and never parts of a page, so apostrophes and other scripts stay as they are.
            options => options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            provider.GetRequiredService<IErrorInfoProvider>()))
        .AddSingleton<EventStreams>()
        .AddSingleton<GraphEndpoint>();

    /// <summary>Declares the route.</summary>
    public static void MapGraph(this IEndpointRouteBuilder routes) =>
        routes.Map(Path, (HttpContext http, GraphEndpoint endpoint) => endpoint.HandleAsync(http)).RequireRateLimiting(RequestBudget.Policy);
}
