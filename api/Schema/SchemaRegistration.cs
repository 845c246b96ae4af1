using GraphQL;
using Investigations.Api.Schema.Loading;
using Investigations.Api.Schema.Review;

namespace Investigations.Api.Schema;

/// <summary>Registers the schema.</summary>
internal static class SchemaRegistration
{
    /// <summary>Adds the schema, its types and what one request reads in batches.</summary>
    public static IServiceCollection AddInvestigationSchema(this IServiceCollection services) => services
        .AddScoped<Loads>()
        .AddSingleton<ReviewDesk>()
        .AddGraphQL(graph => graph
            .AddSchema<InvestigationSchema>()
            .AddGraphTypes(typeof(InvestigationSchema).Assembly)
            .AddScopedSubscriptionExecutionStrategy());
}
